#include "tray/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QLockFile>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 3000;

} // namespace

// A path in a deep folder may be too long for a socket; that of the service's own is not.
SingleInstance::SingleInstance(const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_folder(paths.dataDir)
    , m_sockets{m_folder + u"/tray.sock"_s, paths.socket + u".tray"_s}
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            Q_EMIT asked();
        }
    });
}

// Whoever listens is the one. The lock is held only for the moment between finding nobody and
// listening, so that of two that start at once the second finds the first. Where there can be no
// lock, or no socket, there may be two icons, which is better than none.
bool SingleInstance::claim()
{
    if (!QFileInfo::exists(m_folder)) {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QLockFile turn(m_folder + u"/tray.lock"_s);
    turn.setStaleLockTime(0); // only its process's end makes it stale
    turn.tryLock(patienceMs);
    if (askOther())
        return false;
    listen();
    return true;
}

bool SingleInstance::askOther() const
{
    for (const QString &path : m_sockets) {
        QLocalSocket socket;
        socket.connectToServer(path);
        if (socket.waitForConnected(patienceMs)) {
            socket.disconnectFromServer();
            return true;
        }
    }
    return false;
}

void SingleInstance::listen()
{
    for (const QString &path : m_sockets) {
        QLocalServer::removeServer(path); // left by one that crashed
        if (m_server.listen(path))
            return;
    }
    qWarning("%s: %s", qPrintable(m_sockets.last()), qPrintable(m_server.errorString()));
}

} // namespace sem
