#include "shared/core/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Error systemError(const QString &path, const QString &why)
{
    return {
        .code = ErrorCode::System, .message = path + u": "_s + why, .data = {{u"path"_s, path}}};
}

} // namespace

// Who may read a file is inherited from its folder, and the data folder is below the user's own
// profile, which other users cannot enter.

Result<QByteArray> readPrivateFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return systemError(path, u"it is a link, which could lead anywhere"_s);
    if (!info.exists())
        return notFoundError(path + u": there is no such file"_s);
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return systemError(path, file.errorString());
    if (file.size() > limit)
        return systemError(path, u"it is too large"_s);
    return file.readAll();
}

Result<> writePrivateFile(const QString &path, const QByteArray &content)
{
    QFile::remove(path); // a link would be followed
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return systemError(path, file.errorString());
    return {};
}

} // namespace sem
