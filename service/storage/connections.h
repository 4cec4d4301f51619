#pragma once

#include "service/storage/database.h"

namespace sem {

// From this size on the log is emptied at the next opportunity.
constexpr qint64 walLimitBytes = 16 * 1024 * 1024;

// Makes the folder and an empty file if they are missing, for this user's eyes only. SQLite gives
// the log and all else it puts beside a database the same rights.
Result<> createPrivately(const QString &path);

// How our connections are set up: commits are on disk when they return, only the writer makes
// checkpoints. Every value is read back, for SQLite ignores what it does not know.
Result<> configureWriter(Database &database);
Result<> configureReader(Database &database);

} // namespace sem
