#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"
#include "shared/rpc/framing.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

class QLocalSocket;

namespace sem {

// A client's connection to the service. Once told to connect it stays connected: it tries again by
// itself, at growing intervals. Another user who serves the socket is told nothing, no token and no
// job. Every call is answered exactly once, with the service's answer or
//   System, data.reason "no_connection"    it was never made: no connection within `patience`
//   System, data.reason "connection_lost"  the connection broke meanwhile; the outcome is unknown
//   Internal                               an answer that is none
class ServiceConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceConnection)

public:
    using Done = std::function<void(const Result<QJsonObject> &)>;

    // How long a try to connect may take, and how long a call waits for a connection.
    static constexpr Duration connectLimit = std::chrono::seconds(2);
    static constexpr Duration patience = std::chrono::seconds(5);

    explicit ServiceConnection(QString socketPath, QObject *parent = nullptr);
    ~ServiceConnection() override; // open calls fail

    bool isConnected() const { return m_connected; }

    // Tries at once, also in the middle of a pause between two tries.
    void open();
    void close(); // open calls fail

    void call(const QString &method, const QJsonObject &params, const Done &done);
    // What `calls` calls, at most maxBatchEntries, goes to the service as one batch.
    void together(const std::function<void()> &calls);

Q_SIGNALS:
    // True comes before the calls that waited are sent: what is called in answer precedes them.
    void connectedChanged(bool connected);
    void connectFailed(const sem::Error &error); // a try; another one follows
    void notified(const QString &method, const QJsonObject &params);

private:
    struct Call
    {
        QByteArray request = {};
        Done done = {};
        bool sent = false;
    };

    void tryToConnect();
    void onConnected();
    void onTryFailed(const QString &why);
    void onLost(const Error &error);
    void dropSocket();
    void retryLater();

    void onReadyRead();
    Result<> receive(const QByteArray &frame);

    void write(Call &call);
    void finish(qint64 id, const Result<QJsonObject> &answer);
    enum class Which { Sent, All };
    void failCalls(Which which, const Error &error);

    const QString m_socketPath;
    // A new one for every try: one that was aborted while it connected stays "connecting".
    QLocalSocket *m_socket = nullptr;
    QTimer m_connectTimer;
    QTimer m_retryTimer;
    Duration m_retryDelay = {};
    bool m_wanted = false;
    bool m_connected = false;
    FrameReader m_reader;
    QString m_lastTrouble; // why there is no connection
    std::optional<Error> m_refusal; // said by the service of no call in particular
    std::map<qint64, Call> m_calls; // by id, so in the order they were made
    qint64 m_lastId = 0;
    std::optional<QList<QByteArray>> m_batch; // while it is put together
};

} // namespace sem
