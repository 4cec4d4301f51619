#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>
#include <span>

namespace sem {

// The service's end of one client's stream. Unlike QLocalSocket it can still answer a client that
// has finished speaking (`echo … | nc -NU socket`), reads nothing in advance, so that the system
// holds back who sends too fast, and sends large pieces in one go.
class Connection final : public QObject
{
    Q_OBJECT

public:
    // Owns the descriptor from now on.
    explicit Connection(qintptr descriptor);
    ~Connection() override;

    // Reads what has arrived, as far as there is room, and returns that. Empty: nothing, or no more
    // ever, see finished() and lost().
    QByteArrayView read(std::span<char> room);
    // While off, neither arriving data nor the end of it is announced.
    void setReading(bool on);

    // Sends nothing yet: many small pieces are better sent as one.
    void append(QByteArrayView bytes);
    // Sends now what can be sent, and the rest as soon as it can be.
    void flush();
    qint64 bytesToWrite() const;

    // Ends it at once.
    void close();

Q_SIGNALS:
    void readyRead();
    void bytesWritten(); // some that could not be sent at once
    void finished(); // the client will say no more but may still listen
    void lost(); // nobody is there any more; not said after close()

private:
    void onWritable();
    void lose();

    struct Socket;
    std::unique_ptr<Socket> m_socket;
};

} // namespace sem
