#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QLocalSocket>
#include <QObject>
#include <QString>

namespace sem {

// A client that knows sockets and JSON and nothing else, so that a test sees what really passes.
// What it waits for is waited for in the event loop, at most a few seconds.
class RawClient final : public QObject
{
    Q_OBJECT

public:
    explicit RawClient(const QString &socketPath);

    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    QLocalSocket &socket() { return m_socket; }

    void sendBytes(const QByteArray &bytes);
    void sendLine(const QByteArray &line) { sendBytes(line + '\n'); }
    // Returns the id it was sent with.
    int send(const QString &method, const QJsonObject &params = {});
    void sendBatch(const QJsonArray &batch);

    // The next frame that was received: an object, or the array of a batch; undefined if there is
    // none in time.
    QJsonValue next();
    // The response to that request; what comes before it is kept for later.
    QJsonObject response(int id);
    // The next notification's params.
    QJsonObject notice();

    // A request and the whole response to it.
    QJsonObject call(const QString &method, const QJsonObject &params = {});
    // The same where only one part matters: empty if it is not there.
    QJsonObject result(const QString &method, const QJsonObject &params = {});
    QJsonObject error(const QString &method, const QJsonObject &params = {});

    bool waitUntilClosed();
    // Whatever has been received and not been asked for.
    qsizetype received() const { return m_frames.size(); }
    // Says no more, but goes on listening.
    void finishSpeaking();
    // Reads nothing any more.
    void stopReading();

    static QJsonObject request(int id, const QString &method, const QJsonObject &params = {});

private:
    void onReadyRead();
    template<typename Matches>
    QJsonValue take(Matches matches);

    QLocalSocket m_socket;
    QByteArray m_buffer;
    QList<QJsonValue> m_frames;
    int m_lastId = 0;
};

} // namespace sem
