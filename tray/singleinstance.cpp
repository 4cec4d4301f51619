#include "tray/singleinstance.h"

#include <QDir>
#include <QLocalSocket>

namespace sem {

using namespace Qt::StringLiterals;

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(folder + u"/tray.sock"_s)
    , m_lock(folder + u"/tray.lock"_s)
{
    m_lock.setStaleLockTime(0); // only its process's end makes it stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            Q_EMIT asked();
        }
    });
}

bool SingleInstance::claim()
{
    const QFileInfo folder(QFileInfo(m_socket).path());
    if (!folder.exists()) {
        QDir().mkpath(folder.filePath());
        QFile::setPermissions(folder.filePath(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (!m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError && askOther())
        return false;
    // Whatever lies there was left by one that crashed. Where none can be made there are two icons,
    // which is better than none.
    QLocalServer::removeServer(m_socket);
    if (!m_server.listen(m_socket))
        qWarning("%s: %s", qPrintable(m_socket), qPrintable(m_server.errorString()));
    return true;
}

bool SingleInstance::askOther() const
{
    constexpr int patienceMs = 3000;
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.disconnectFromServer();
    return true;
}

} // namespace sem
