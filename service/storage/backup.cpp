#include "service/storage/backup.h"

#include "service/storage/connections.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const auto head = u"jobs-"_s;
const auto tail = u".db"_s;
const auto timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

QString nameFor(Timestamp time)
{
    return head + QDateTime::fromMSecsSinceEpoch(toEpochMs(time), Qt::UTC).toString(timeFormat)
        + tail;
}

// None: not a backup of ours, as those that are set aside before the schema changes.
std::optional<Timestamp> timeOf(const QString &name)
{
    QDateTime time = QDateTime::fromString(
        name.mid(head.size(), name.size() - head.size() - tail.size()), timeFormat);
    time.setTimeSpec(Qt::UTC);
    if (!time.isValid() || nameFor(fromEpochMs(time.toMSecsSinceEpoch())) != name)
        return {};
    return fromEpochMs(time.toMSecsSinceEpoch());
}

// Their names, the oldest first.
QStringList backupsIn(const QString &folder)
{
    QStringList names =
        QDir(folder).entryList({head + u'*' + tail}, QDir::Files, QDir::Name); // by time, then
    names.removeIf([](const QString &name) { return !timeOf(name); });
    return names;
}

Result<> copyInto(const QString &copy, const QString &database)
{
    if (const Result<> created = createPrivately(copy); !created)
        return created;
    Database source;
    if (const Result<> opened = source.open(database, Database::Access::ReadOnly); !opened)
        return opened;
    return source.runOnce(u"VACUUM INTO ?"_s, {copy});
}

} // namespace

Result<QString> backUp(const Paths &paths, Timestamp now, int keep)
{
    const QDir folder(paths.backupsDir);
    const QString path = folder.filePath(nameFor(now));
    const QString unfinished = path + u".part"_s;
    const QStringList others = folder.entryList({head + u'*' + tail + u".part"_s}, QDir::Files);
    for (const QString &other : others) // of services that ended meanwhile
        QFile::remove(folder.filePath(other));
    if (const Result<> copied = copyInto(unfinished, paths.database); !copied) {
        QFile::remove(unfinished);
        return copied.error();
    }
    QFile::remove(path);
    if (QFile file(unfinished); !file.rename(path)) {
        return Error{.code = ErrorCode::System,
                     .message = u"naming %1: %2"_s.arg(path, file.errorString())};
    }
    QStringList names = backupsIn(paths.backupsDir);
    while (names.size() > keep)
        QFile::remove(folder.filePath(names.takeFirst()));
    return path;
}

std::optional<Timestamp> latestBackup(const Paths &paths)
{
    const QStringList names = backupsIn(paths.backupsDir);
    return names.isEmpty() ? std::nullopt : timeOf(names.last());
}

} // namespace sem
