#pragma once

#include "service/storage/database.h"
#include "shared/core/clock.h"

#include <QStringList>

namespace sem {

// The steps that make the schema what this version of the program expects: the n-th leads to
// schema version n. Each is an SQL script.
QStringList builtInMigrations();

// Conflict, with `found` and `supported`, if the database was made by a newer version. Changes
// nothing.
Result<> refuseNewerSchema(Database &database, const QStringList &migrations);

// Runs what is missing, each step in a transaction of its own. A database that is not new is
// copied into `backupsDir` first. On an error the database is as the last good step left it.
Result<> migrate(Database &database, const QStringList &migrations, const QString &backupsDir,
                 const Clock &clock);

} // namespace sem
