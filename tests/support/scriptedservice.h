#pragma once

#include "shared/rpc/answers.h"
#include "shared/rpc/framing.h"
#include "shared/rpc/message.h"
#include "shared/rpc/methods.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

#include <memory>

namespace sem {

// A service that says what the test tells it to.
class ScriptedService
{
public:
    explicit ScriptedService(const QString &path)
        : m_path(path)
    { }

    bool listen()
    {
        QLocalServer::removeServer(m_path);
        return m_server.listen(m_path);
    }
    void stopListening() { m_server.close(); }

    // The next connection becomes the one that is spoken on.
    bool accept()
    {
        if (!QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }))
            return false;
        m_socket.reset(m_server.nextPendingConnection());
        m_reader = FrameReader();
        return true;
    }
    void hangUp() { m_socket.reset(); }

    // The next request; one without a method if none comes.
    Request next()
    {
        const Message message = nextMessage();
        return message.entries.empty() ? Request() : std::get<Request>(message.entries.front());
    }
    // The next frame, which may be a batch; an empty one if none comes.
    Message nextMessage()
    {
        std::optional<QByteArray> frame;
        const bool came = QTest::qWaitFor([&] {
            m_reader.append(m_socket->readAll());
            if (auto found = m_reader.next())
                frame = *found;
            return frame.has_value();
        });
        return came ? parseMessage(*frame) : Message();
    }

    void send(const QByteArray &json) { m_socket->write(frame(json, Framing::Lines)); }
    void answer(const Request &request, const QJsonObject &result)
    {
        send(successResponse(request.id, result));
    }
    void refuse(const QJsonValue &id, const Error &error) { send(errorResponse(id, error, {})); }
    void tell(qint64 subscription, qint64 seq)
    {
        send(notification(methods::event,
                          toJson(EventNotice{.subscription = subscription,
                                             .seq = seq,
                                             .kind = eventkind::settingsChanged})));
    }
    QLocalSocket &socket() { return *m_socket; }

private:
    const QString m_path;
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_socket;
    FrameReader m_reader;
};

} // namespace sem
