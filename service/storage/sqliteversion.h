#pragma once

#include "service/storage/database.h"

namespace sem {

// Whether this version of SQLite ("3.40.1") may damage a database whose log of changes two
// connections write and empty at the same moment. Here one connection does both, so we are safe
// from it; other programs that write to the file are not.
bool hasWalResetBug(const QString &version);

// Says in the log which SQLite is at work.
Result<> logSqliteVersion(Database &database);

} // namespace sem
