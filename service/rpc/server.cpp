#include "service/rpc/server.h"

#include "service/platform/descriptorlimit.h"
#include "service/rpc/accessguard.h"
#include "service/rpc/socketpath.h"
#include "service/rpc/traceid.h"
#include "shared/platform/peercredentials.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logServer, "sem.server")

// More than the sessions there can be: who comes in a crowd of them is to be told so, not refused
// by the system, which gives no reason.
constexpr int backlogSize = 512;
constexpr int reservedDescriptors = 4; // for the next accept() and what the rest is about to open
constexpr std::chrono::milliseconds retryAfter = std::chrono::seconds(1);

// Where few files can be open, half of those that the service does not always need are for clients.
int affordableSessions(int wanted)
{
    constexpr int alwaysOpen = 24;
    constexpr int fewest = 4;
    return std::min(wanted, std::max(fewest, (descriptorLimit() - alwaysOpen) / 2));
}

} // namespace

Server::Server(Router &router, const ServerLimits &limits, QObject *parent)
    : QLocalServer(parent)
    , m_router(router)
    , m_limits(limits)
{
    m_limits.sessions = affordableSessions(limits.sessions);
    setListenBacklogSize(backlogSize);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Server::checkSocket);
    m_listenAgain.setSingleShot(true);
    connect(&m_listenAgain, &QTimer::timeout, this, &Server::checkListener);
}

Result<> Server::listenAt(const QString &path)
{
    if (Result<> place = prepareSocketPath(path); !place)
        return place;
    if (!listen(path)) {
        return Error{.code = ErrorCode::System,
                     .message = u"listening at "_s + path + u": "_s + errorString(),
                     .data = {{u"path"_s, path}}};
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    m_path = path;
    m_watcher.addPath(QFileInfo(path).path()); // anew, as it may be another folder by that name
    return {};
}

void Server::stopAccepting()
{
    m_path.clear();
    m_listenAgain.stop();
    close();
    for (Session *session : std::as_const(m_sessions))
        session->stopListening();
}

void Server::closeSessions()
{
    // Closing one can end it at once.
    const QList<Session *> sessions = m_sessions;
    for (Session *session : sessions)
        session->close();
}

void Server::dismissSessions(const AccessGuard &guard, const Session *spared)
{
    const QList<Session *> sessions = m_sessions; // dismissing one can end it at once
    for (Session *session : sessions) {
        if (session != spared && !guard.isLetIn(*session))
            session->dismiss();
    }
}

void Server::incomingConnection(quintptr descriptor)
{
    const auto connection = static_cast<qintptr>(descriptor);
    if (!isTrustedClient(connection)) {
        qCWarning(logServer) << "a client of another user was turned away";
        Connection(connection).close();
        return;
    }
    if (m_sessions.size() >= m_limits.sessions || !descriptorsLeft(reservedDescriptors)) {
        refuse(connection);
        return;
    }

    auto *session = new Session(connection, m_router, m_limits.session, this);
    m_sessions.append(session);
    connect(session, &Session::ended, this, [this, session] {
        m_sessions.removeOne(session);
        session->deleteLater();
        checkSocket();
    });
    checkListener();
}

void Server::refuse(qintptr descriptor)
{
    const Error error = {.code = ErrorCode::Throttled,
                         .message = u"There are too many connections"_s,
                         .data = {{u"retry_after_ms"_s, qint64(retryAfter.count())}}};
    Connection connection(descriptor);
    connection.append(frame(errorResponse(QJsonValue::Null, error, newTraceId()), Framing::Lines));
    connection.flush();
}

bool Server::isThere() const
{
    return m_path.isEmpty() || (isListening() && isSocketThere(m_path));
}

void Server::checkSocket()
{
    if (!isThere() && !m_listenAgain.isActive())
        m_listenAgain.start(m_limits.missingFor);
}

void Server::checkListener()
{
    if (isThere())
        return;
    const QString path = m_path;
    qCWarning(logServer) << "the socket was closed or removed, and is made anew";
    close();
    if (const Result<> listening = listenAt(path); !listening) {
        qCWarning(logServer) << listening.error().message;
        m_listenAgain.start(m_limits.listenAgainAfter);
    }
}

} // namespace sem
