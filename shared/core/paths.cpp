#include "shared/core/paths.h"

#include <QDir>

#ifndef Q_OS_WIN
#include <sys/un.h>
#endif

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Result<QString> absolute(const QProcessEnvironment &environment, const QString &variable)
{
    const QString value = environment.value(variable);
    if (!value.isEmpty() && QDir::isRelativePath(value))
        return validationError(variable, u"must be an absolute path"_s, {}, value);
    return value.isEmpty() ? value : QDir::cleanPath(value);
}

// Variables of the system's own that hold no absolute path count as unset, as the XDG rules want.
QString absoluteOr(const QProcessEnvironment &environment, const QString &variable,
                   const QString &otherwise)
{
    const QString value = environment.value(variable);
    return value.isEmpty() || QDir::isRelativePath(value) ? otherwise : QDir::cleanPath(value);
}

QString platformDataDir(const QProcessEnvironment &environment)
{
#if defined(Q_OS_MACOS)
    Q_UNUSED(environment)
    return QDir::homePath() + u"/Library/Application Support/SemanticaTask"_s;
#elif defined(Q_OS_WIN)
    return absoluteOr(environment, u"LOCALAPPDATA"_s, QDir::homePath()) + u"/SemanticaTask"_s;
#else
    const QString home = absoluteOr(environment, u"HOME"_s, {});
    const QString state = absoluteOr(environment, u"XDG_STATE_HOME"_s,
                                     home.isEmpty() ? home : home + u"/.local/state"_s);
    return state.isEmpty() ? state : state + u"/semanticatask"_s;
#endif
}

QString defaultSocket(const QProcessEnvironment &environment, const QString &dataDir, bool ownHome)
{
    const QString runtimeDir = absoluteOr(environment, u"XDG_RUNTIME_DIR"_s, {});
    if (ownHome || runtimeDir.isEmpty())
        return dataDir + u"/service.sock"_s;
    return runtimeDir + u"/semanticatask/service.sock"_s;
}

Result<> checkSocketLength(const QString &socket)
{
#ifdef Q_OS_WIN
    Q_UNUSED(socket)
#else
    // One byte for the end mark, and one that QLocalServer does not use. The server binds this very
    // path, so nothing else must fit.
    constexpr qsizetype limit = sizeof(sockaddr_un::sun_path) - 2;
    if (const qsizetype length = socket.toUtf8().size(); length > limit)
        return validationError(
            u"SEMANTICATASK_SOCKET"_s,
            u"the socket's path is too long for this system (%1 bytes of at most "
            "%2); set it to a shorter one: %3"_s.arg(length)
                .arg(limit)
                .arg(socket),
            limit, length);
#endif
    return {};
}

} // namespace

Result<Paths> Paths::fromEnvironment(const QProcessEnvironment &environment)
{
    const Result<QString> home = absolute(environment, u"SEMANTICATASK_HOME"_s);
    if (!home)
        return home.error();
    const Result<QString> socket = absolute(environment, u"SEMANTICATASK_SOCKET"_s);
    if (!socket)
        return socket.error();
    if (home->isEmpty() && platformDataDir(environment).isEmpty()) {
        return validationError(u"SEMANTICATASK_HOME"_s,
                               u"is needed where HOME is not set: the folder for all data"_s);
    }

    Paths paths;
    paths.dataDir = home->isEmpty() ? platformDataDir(environment) : *home;
    paths.database = paths.dataDir + u"/jobs.db"_s;
    paths.lockFile = paths.dataDir + u"/service.lock"_s;
    paths.serviceLog = paths.dataDir + u"/service.log"_s;
    paths.tokenFile = paths.dataDir + u"/token"_s;
    paths.runsDir = paths.dataDir + u"/runs"_s;
    paths.backupsDir = paths.dataDir + u"/backups"_s;
    paths.socket =
        socket->isEmpty() ? defaultSocket(environment, paths.dataDir, !home->isEmpty()) : *socket;
    if (const Result<> length = checkSocketLength(paths.socket); !length)
        return length.error();
    return paths;
}

QString Paths::jobDir(const QString &jobId) const
{
    return runsDir + u'/' + jobId;
}

QString Paths::attemptDir(const QString &jobId, int attempt) const
{
    return jobDir(jobId) + u'/' + QString::number(attempt);
}

} // namespace sem
