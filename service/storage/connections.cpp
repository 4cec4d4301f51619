#include "service/storage/connections.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <span>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Pragma
{
    QLatin1String name;
    QLatin1String value;
    QLatin1String readBack;
};

constexpr Pragma writerPragmas[] = {
    {"journal_mode"_L1, "WAL"_L1, "wal"_L1},
    {"synchronous"_L1, "FULL"_L1, "2"_L1},
    // On macOS fsync alone leaves the data in the drive's cache; elsewhere these change nothing.
    {"fullfsync"_L1, "ON"_L1, "1"_L1},
    {"checkpoint_fullfsync"_L1, "ON"_L1, "1"_L1},
    {"foreign_keys"_L1, "ON"_L1, "1"_L1},
    // In pages: 8 MiB. Smaller logs mean more checkpoints, each of which syncs the database.
    {"wal_autocheckpoint"_L1, "2048"_L1, "2048"_L1},
    {"journal_size_limit"_L1, "8388608"_L1, "8388608"_L1},
    // Deleted content is overwritten where its page is written anyway. ON would also write every
    // page that becomes free, so that deleting many jobs takes a log as large as they were: the
    // one thing that must still work on a full disk. The file is for this user's eyes only, and
    // secrets are not in it.
    {"secure_delete"_L1, "FAST"_L1, "2"_L1},
    {"cache_size"_L1, "-8192"_L1, "-8192"_L1}, // KiB
};

constexpr Pragma readerPragmas[] = {
    {"query_only"_L1, "ON"_L1, "1"_L1},
    {"wal_autocheckpoint"_L1, "0"_L1, "0"_L1},
};

Result<> configure(Database &database, std::span<const Pragma> pragmas)
{
    for (const Pragma &pragma : pragmas) {
        const QString ask = u"PRAGMA "_s + pragma.name;
        if (const auto set = database.runOnce(ask + u" = "_s + pragma.value); !set)
            return set;
        QString got;
        const auto asked = database.runOnce(ask, {}, [&](const Row &row) {
            got = row.text(0);
            return true;
        });
        if (!asked)
            return asked;
        if (got != pragma.readBack)
            return Error{.code = ErrorCode::Database,
                         .message = u"SQLite keeps "_s + pragma.name + u" at "_s + got,
                         .data = {{u"reason"_s, u"io"_s}}};
    }
    return {};
}

Error systemError(const QString &what, const QString &path)
{
    return {.code = ErrorCode::System, .message = what + u' ' + path};
}

} // namespace

Result<> createPrivately(const QString &path)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo info(path);
    if (!info.dir().exists()) {
        const QDir parent(QFileInfo(info.absolutePath()).absolutePath());
        if (!parent.mkpath(u"."_s) || !parent.mkdir(info.dir().dirName(), owner | QFile::ExeOwner))
            return systemError(u"cannot create"_s, info.absolutePath());
    }
    QFile file(path);
    if (!info.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, owner))
        return systemError(u"cannot create"_s, path);
    if (!file.setPermissions(owner))
        return systemError(u"cannot set the permissions of"_s, path);
    return {};
}

Result<> configureWriter(Database &database)
{
    return configure(database, writerPragmas);
}

Result<> configureReader(Database &database)
{
    return configure(database, readerPragmas);
}

} // namespace sem
