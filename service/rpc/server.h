#pragma once

#include "service/rpc/session.h"
#include "shared/core/result.h"

#include <QFileSystemWatcher>
#include <QLocalServer>
#include <QTimer>

#include <chrono>

namespace sem {

class AccessGuard;

struct ServerLimits
{
    int sessions = 256; // at most; fewer where few files can be open
    // Whoever removes the socket may be about to remove the folder around it, which must not come
    // back.
    std::chrono::milliseconds missingFor = std::chrono::seconds(1);
    std::chrono::milliseconds listenAgainAfter = std::chrono::seconds(10); // of a failed try
    SessionLimits session = {};
};

// Lets our own user (and root) in, and keeps the door open: a QLocalServer that fails to accept a
// connection, for want of a descriptor, closes itself and removes its file without a word, and one
// whose file somebody else removes never hears of it.
class Server final : public QLocalServer
{
    Q_OBJECT

public:
    Server(Router &router, const ServerLimits &limits, QObject *parent = nullptr);

    // `path` is absolute. See prepareSocketPath() for what may be there already.
    Result<> listenAt(const QString &path);

    // Nobody new is let in and nothing new is heard; what was asked is still answered.
    void stopAccepting();
    void closeSessions();
    // Of those who may no longer ask; see Session::dismiss().
    void dismissSessions(const AccessGuard &guard, const Session *spared);

protected:
    void incomingConnection(quintptr descriptor) override;

private:
    bool isThere() const;
    void checkSocket();
    void checkListener();
    void refuse(qintptr descriptor);

    Router &m_router;
    ServerLimits m_limits;
    QString m_path; // where we mean to listen; empty: nowhere
    QList<Session *> m_sessions;
    QFileSystemWatcher m_watcher; // the folder of the socket
    QTimer m_listenAgain;
};

} // namespace sem
