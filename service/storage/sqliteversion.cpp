#include "service/storage/sqliteversion.h"

#include <QLoggingCategory>
#include <QVersionNumber>

namespace sem {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storageLog, "sem.storage")

// Mended in 3.51.3, and in two older lines.
bool hasWalResetBug(const QString &version)
{
    const auto number = QVersionNumber::fromString(version);
    const auto isFrom = [&](int minor, int patch) {
        return number.majorVersion() == 3 && number.minorVersion() == minor
            && number.microVersion() >= patch;
    };
    return number < QVersionNumber(3, 51, 3) && !isFrom(50, 7) && !isFrom(44, 6);
}

Result<> logSqliteVersion(Database &database)
{
    const auto version = database.first(u"SELECT sqlite_version()"_s, {},
                                        [](const Row &row) { return row.text(0); });
    if (!version)
        return version.error();
    const QString known = version->value_or(QString());
    if (hasWalResetBug(known)) {
        qCWarning(
            storageLog,
            "SQLite %s has the WAL-reset bug (mended in 3.51.3, 3.50.7 and 3.44.6): while the "
            "service runs, no other program may write to its database",
            qUtf8Printable(known));
    } else {
        qCInfo(storageLog, "SQLite %s", qUtf8Printable(known));
    }
    return {};
}

} // namespace sem
