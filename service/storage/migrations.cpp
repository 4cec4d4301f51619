#include "service/storage/migrations.h"

#include "service/storage/connections.h"
#include "service/storage/sqlscript.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Result<int> schemaVersion(Database &database)
{
    const auto version = database.first(u"PRAGMA user_version"_s, {}, [](const Row &row) {
        return static_cast<int>(row.integer(0));
    });
    if (!version)
        return version.error();
    return version->value_or(0);
}

Result<> setAside(Database &database, int version, const QString &backupsDir, const Clock &clock)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toEpochMs(clock.now()), Qt::UTC);
    const QString copy = u"%1/jobs-v%2-%3.db"_s.arg(backupsDir)
                             .arg(version)
                             .arg(now.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    if (const Result<> created = createPrivately(copy); !created)
        return created;
    return database.runOnce(u"VACUUM INTO ?"_s, {copy});
}

Result<> runSteps(Database &database, const QString &script, int version)
{
    for (const QString &statement : splitSql(script)) {
        if (const Result<> ran = database.runOnce(statement); !ran)
            return ran;
    }
    return database.runOnce(u"PRAGMA user_version = %1"_s.arg(version));
}

Result<> migrateTo(Database &database, int version, const QString &script)
{
    Result<> result = database.begin();
    if (result)
        result = runSteps(database, script, version);
    if (result)
        result = database.commit();
    if (result)
        return result;
    database.rollback();
    Error error = result.error();
    error.message = u"bringing the database to version %1: "_s.arg(version) + error.message;
    return error;
}

} // namespace

QStringList builtInMigrations()
{
    const QDir folder(u":/semanticatask/migrations"_s);
    QStringList scripts;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

Result<> refuseNewerSchema(Database &database, const QStringList &migrations)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    const auto supported = static_cast<int>(migrations.size());
    if (*version <= supported)
        return {};
    return Error{
        .code = ErrorCode::Conflict,
        .message =
            u"the database has schema version %1, this program knows up to %2"_s.arg(*version).arg(
                supported),
        .data = {{u"found"_s, *version}, {u"supported"_s, supported}}};
}

Result<> migrate(Database &database, const QStringList &migrations, const QString &backupsDir,
                 const Clock &clock)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > 0 && *version < migrations.size()) {
        if (const auto copied = setAside(database, *version, backupsDir, clock); !copied)
            return copied;
    }
    for (int next = *version + 1; next <= migrations.size(); ++next) {
        if (const Result<> done = migrateTo(database, next, migrations[next - 1]); !done)
            return done;
    }
    return {};
}

} // namespace sem
