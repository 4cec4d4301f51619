#include "service/rpc/socketpath.h"
#include "shared/platform/peercredentials.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

#include <sys/stat.h>
#include <unistd.h>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Error pathError(ErrorCode code, const QString &path, const QString &message)
{
    return {.code = code, .message = path + u": "_s + message, .data = {{u"path"_s, path}}};
}

Result<> prepareFolder(const QString &folder)
{
    const QByteArray encoded = QFile::encodeName(folder);
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).path());
        if (mkdir(encoded.constData(), S_IRWXU) != 0)
            return pathError(ErrorCode::System, folder, qt_error_string());
    }
    struct stat found = {};
    if (stat(encoded.constData(), &found) != 0)
        return pathError(ErrorCode::System, folder, qt_error_string());
    if (!S_ISDIR(found.st_mode))
        return pathError(ErrorCode::System, folder, u"is not a folder"_s);
    if (found.st_uid != geteuid())
        return pathError(ErrorCode::System, folder, u"the folder belongs to somebody else"_s);
    if ((found.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return pathError(ErrorCode::System, folder, u"others can write to the folder"_s);
    return {};
}

// Whoever may rename the folder may put one of theirs in its place.
Result<> checkFolderAbove(const QString &folder)
{
    struct stat found = {};
    if (stat(QFile::encodeName(folder).constData(), &found) != 0)
        return {}; // the folder itself will tell
    if (found.st_uid != geteuid() && found.st_uid != 0)
        return pathError(ErrorCode::System, folder, u"the folder belongs to somebody else"_s);
    if ((found.st_mode & S_IWOTH) != 0 && (found.st_mode & S_ISVTX) == 0)
        return pathError(ErrorCode::System, folder, u"others can write to the folder"_s);
    return {};
}

bool isAnswered(const QString &path)
{
    // Local sockets connect, wait or fail at once.
    QLocalSocket probe;
    probe.connectToServer(path);
    if (probe.state() == QLocalSocket::ConnectedState)
        return isPeerAlive(probe.socketDescriptor());
    return probe.state() != QLocalSocket::UnconnectedState;
}

} // namespace

Result<> prepareSocketPath(const QString &path)
{
    const QString folderPath = QFileInfo(path).path();
    if (Result<> above = checkFolderAbove(QFileInfo(folderPath).path()); !above)
        return above;
    if (Result<> folder = prepareFolder(folderPath); !folder)
        return folder;

    struct stat found = {};
    if (lstat(QFile::encodeName(path).constData(), &found) != 0) {
        if (errno == ENOENT)
            return {};
        return pathError(ErrorCode::System, path, qt_error_string());
    }
    if (!S_ISSOCK(found.st_mode))
        return pathError(ErrorCode::Conflict, path, u"is in the way and not a socket"_s);
    if (found.st_uid != geteuid())
        return pathError(ErrorCode::Conflict, path, u"the socket belongs to somebody else"_s);
    if (isAnswered(path))
        return pathError(ErrorCode::Conflict, path, u"somebody else serves this socket"_s);
    if (!QFile::remove(path))
        return pathError(ErrorCode::System, path, qt_error_string());
    return {};
}

bool isSocketThere(const QString &path)
{
    struct stat found = {};
    return lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISSOCK(found.st_mode);
}

} // namespace sem
