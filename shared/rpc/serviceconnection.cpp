#include "shared/rpc/serviceconnection.h"

#include "shared/platform/peercredentials.h"
#include "shared/rpc/message.h"

#include <QLocalSocket>

#include <algorithm>
#include <utility>
#include <vector>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration firstRetryDelay = 50ms;
constexpr Duration longestRetryDelay = 2s;

Error systemError(const QString &reason, const QString &message)
{
    return {.code = ErrorCode::System, .message = message, .data = {{u"reason"_s, reason}}};
}

Error noConnection(const QString &why)
{
    return systemError(u"no_connection"_s, u"no connection to the service: "_s + why);
}

QString troubleOf(const QLocalSocket &socket, const QString &path)
{
    switch (socket.error()) {
    case QLocalSocket::ServerNotFoundError:
    case QLocalSocket::ConnectionRefusedError:
        return u"nobody listens on "_s + path;
    case QLocalSocket::SocketAccessError:
        return u"no access to "_s + path;
    default:
        return socket.errorString();
    }
}

Error connectionLost()
{
    return systemError(u"connection_lost"_s,
                       u"the connection to the service was lost; the outcome is unknown"_s);
}

} // namespace

ServiceConnection::ServiceConnection(QString socketPath, QObject *parent)
    : QObject(parent)
    , m_socketPath(std::move(socketPath))
{
    m_connectTimer.setSingleShot(true);
    m_connectTimer.setInterval(connectLimit);
    connect(&m_connectTimer, &QTimer::timeout, this,
            [this] { onTryFailed(u"it does not accept connections"_s); });

    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &ServiceConnection::tryToConnect);
}

ServiceConnection::~ServiceConnection()
{
    failCalls(Which::All, noConnection(u"the client ended"_s));
}

void ServiceConnection::open()
{
    m_wanted = true;
    m_retryDelay = firstRetryDelay;
    if (!m_socket)
        m_retryTimer.start(0ms); // not right here: nobody expects signals from within this call
}

void ServiceConnection::close()
{
    m_wanted = false;
    m_retryTimer.stop();
    if (m_connected)
        onLost(connectionLost());
    else
        dropSocket();
    failCalls(Which::All, noConnection(u"it was closed"_s));
}

void ServiceConnection::tryToConnect()
{
    m_reader = FrameReader();
    m_refusal.reset();
    m_socket = new QLocalSocket(this);
    connect(m_socket, &QLocalSocket::connected, this, &ServiceConnection::onConnected);
    connect(m_socket, &QLocalSocket::disconnected, this,
            [this] { onLost(m_refusal.value_or(connectionLost())); });
    connect(m_socket, &QLocalSocket::readyRead, this, &ServiceConnection::onReadyRead);
    connect(m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (!m_connected)
            onTryFailed(troubleOf(*m_socket, m_socketPath));
    });
    // QLocalSocket itself would try for 30 s, with all of a processor, while the service's backlog
    // is full.
    m_connectTimer.start();
    m_socket->connectToServer(m_socketPath);
}

void ServiceConnection::onConnected()
{
    if (!isTrustedService(m_socket->socketDescriptor())) {
        onTryFailed(u"another user serves "_s + m_socketPath);
        return;
    }
    m_connectTimer.stop();
    m_connected = true;
    Q_EMIT connectedChanged(true);
    for (auto &[id, call] : m_calls) {
        if (m_connected && !call.sent)
            write(call);
    }
}

void ServiceConnection::onTryFailed(const QString &why)
{
    m_lastTrouble = why;
    dropSocket();
    retryLater();
    Q_EMIT connectFailed(noConnection(why));
}

void ServiceConnection::onLost(const Error &error)
{
    m_connected = false;
    m_lastTrouble = error.message;
    dropSocket();
    if (m_wanted)
        retryLater();
    Q_EMIT connectedChanged(false);
    failCalls(Which::Sent, error);
}

void ServiceConnection::dropSocket()
{
    m_connectTimer.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // its own signal may have led here
    m_socket = nullptr;
}

void ServiceConnection::retryLater()
{
    m_retryTimer.start(m_retryDelay);
    m_retryDelay = std::min(m_retryDelay * 2, longestRetryDelay);
}

void ServiceConnection::onReadyRead()
{
    m_reader.append(m_socket->readAll());
    while (m_connected) { // what is received may lead to close()
        const Result<std::optional<QByteArray>> next = m_reader.next();
        if (!next)
            return onLost(next.error());
        if (!*next)
            return;
        if (const Result<> received = receive(**next); !received)
            return onLost(received.error());
    }
}

Result<> ServiceConnection::receive(const QByteArray &frame)
{
    const Result<std::vector<Incoming>> all = parseAllIncoming(frame);
    if (!all)
        return all.error();
    for (const Incoming &incoming : *all) {
        if (const auto *notification = std::get_if<Notification>(&incoming)) {
            Q_EMIT notified(notification->method, notification->params);
            continue;
        }
        const auto &response = std::get<Response>(incoming);
        if (response.id.isNull()) { // too many connections, for example; it hangs up next
            if (!response.result)
                m_refusal = response.result.error();
            continue;
        }
        m_retryDelay = firstRetryDelay; // this service is of use, so not as soon as it accepted
        const qint64 id = response.id.toInteger();
        if (!response.result)
            finish(id, response.result.error());
        else if (response.result->isObject())
            finish(id, response.result->toObject());
        else
            finish(id, Error{.message = u"the answer is not an object"_s});
    }
    return {};
}

void ServiceConnection::call(const QString &method, const QJsonObject &params, const Done &done)
{
    const qint64 id = ++m_lastId;
    Call &call = m_calls[id];
    call.request = request(id, method, params);
    call.done = done;
    if (m_connected) {
        write(call);
        return;
    }
    QTimer::singleShot(patience, this, [this, id] {
        const auto waiting = m_calls.find(id);
        if (waiting != m_calls.end() && !waiting->second.sent)
            finish(id, noConnection(m_lastTrouble));
    });
}

void ServiceConnection::together(const std::function<void()> &calls)
{
    m_batch.emplace();
    calls();
    const QList<QByteArray> requests = *std::exchange(m_batch, {});
    if (!requests.isEmpty())
        m_socket->write(frame(batchRequest(requests), Framing::Lines));
}

void ServiceConnection::write(Call &call)
{
    if (m_batch)
        m_batch->append(call.request);
    else
        m_socket->write(frame(call.request, Framing::Lines));
    call.request.clear();
    call.sent = true;
}

void ServiceConnection::finish(qint64 id, const Result<QJsonObject> &answer)
{
    // Out of the table first: `done` may well make the next call.
    const auto call = m_calls.extract(id);
    if (!call.empty())
        call.mapped().done(answer);
}

void ServiceConnection::failCalls(Which which, const Error &error)
{
    std::vector<qint64> ids;
    for (const auto &[id, call] : m_calls) {
        if (call.sent || which == Which::All)
            ids.push_back(id);
    }
    for (const qint64 id : ids)
        finish(id, error);
}

} // namespace sem
