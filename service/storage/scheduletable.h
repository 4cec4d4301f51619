#pragma once

#include "service/engine/jobreader.h"
#include "service/storage/database.h"

// The tables `schedules` and `schedule_runs`, for the connection that writes and for those that
// read.
namespace sem::scheduletable {

Result<std::optional<ScheduleRow>> find(Database &database, const QString &name);
Result<> put(Database &database, const ScheduleRow &row);
Result<> remove(Database &database, const QString &name);
Result<int> count(Database &database);
Result<std::vector<ScheduleRow>> due(Database &database, Timestamp now);
Result<std::optional<Timestamp>> nextDue(Database &database);

Result<> addRun(Database &database, const QString &name, const ScheduleRun &run);

// By name, each with its runs, the latest first.
Result<std::vector<ScheduleRecord>> all(Database &database);

} // namespace sem::scheduletable
