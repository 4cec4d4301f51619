#include "service/storage/scheduletable.h"

#include "service/storage/cells.h"
#include "shared/domain/limits.h"

namespace sem::scheduletable {

using namespace Qt::StringLiterals;

namespace {

QString selectSchedules(const QString &rest)
{
    return u"SELECT name, cron, every, time_zone, template, missed, overlap, enabled, anchor, "
           "next_at, owed, owed_at, last_job FROM schedules "_s
        + rest;
}

ScheduleRow scheduleFrom(const Row &row)
{
    ScheduleRow found;
    Schedule &schedule = found.schedule;
    Cells(row) >> schedule.name >> schedule.cron >> schedule.every >> schedule.timeZone
        >> schedule.jobTemplate >> schedule.missed >> schedule.overlap >> schedule.enabled
        >> found.anchor >> found.nextAt >> found.owed >> found.owedAt >> found.lastJob;
    return found;
}

} // namespace

Result<std::optional<ScheduleRow>> find(Database &database, const QString &name)
{
    return database.first(selectSchedules(u"WHERE name = ?"_s), {name}, scheduleFrom);
}

Result<> put(Database &database, const ScheduleRow &row)
{
    const Schedule &schedule = row.schedule;
    // Not INSERT OR REPLACE: the runs would go with the row that is replaced.
    return database.execute(
        u"INSERT INTO schedules (name, cron, every, time_zone, template, missed, overlap, enabled, "
        "anchor, next_at, owed, owed_at, last_job) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET cron = excluded.cron, every = excluded.every, "
        "time_zone = excluded.time_zone, template = excluded.template, "
        "missed = excluded.missed, overlap = excluded.overlap, enabled = excluded.enabled, "
        "anchor = excluded.anchor, next_at = excluded.next_at, owed = excluded.owed, "
        "owed_at = excluded.owed_at, last_job = excluded.last_job"_s,
        {schedule.name, cell(schedule.cron), cell(schedule.every), schedule.timeZone,
         schedule.jobTemplate, cell(schedule.missed), cell(schedule.overlap),
         cell(schedule.enabled), cell(row.anchor), cell(row.nextAt), cell(row.owed),
         cell(row.owedAt), cell(row.lastJob)});
}

Result<> remove(Database &database, const QString &name)
{
    return database.execute(u"DELETE FROM schedules WHERE name = ?"_s, {name});
}

Result<int> count(Database &database)
{
    const auto found = database.first(u"SELECT count(*) FROM schedules"_s, {},
                                      [](const Row &row) { return int(row.integer(0)); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Result<std::vector<ScheduleRow>> due(Database &database, Timestamp now)
{
    return database.all(selectSchedules(u"WHERE next_at <= ? OR owed_at <= ? ORDER BY name"_s),
                        {cell(now), cell(now)}, scheduleFrom);
}

Result<std::optional<Timestamp>> nextDue(Database &database)
{
    return database.first(u"SELECT at FROM (SELECT next_at AS at FROM schedules "
                          "UNION ALL SELECT owed_at FROM schedules) "
                          "WHERE at IS NOT NULL ORDER BY at LIMIT 1"_s,
                          {}, [](const Row &row) { return fromEpochMs(row.integer(0)); });
}

Result<> addRun(Database &database, const QString &name, const ScheduleRun &run)
{
    const Result<> added = database.execute(
        u"INSERT INTO schedule_runs (schedule, time, job, seq, skipped, detail, runs) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {name, cell(run.time), cell(run.job), cell(run.seq), cell(run.skipped), cell(run.detail),
         cell(run.runs)});
    if (!added)
        return added;
    return database.execute(
        u"DELETE FROM schedule_runs WHERE schedule = ? AND id <= (SELECT id FROM schedule_runs "
        "WHERE schedule = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s,
        {name, name, limits::scheduleRunsKept});
}

Result<std::vector<ScheduleRecord>> all(Database &database)
{
    std::vector<ScheduleRecord> records;
    Result<> read = database.forEach(selectSchedules(u"ORDER BY name"_s), {}, [&](const Row &row) {
        records.push_back({.row = scheduleFrom(row)});
        return true;
    });
    for (auto record = records.begin(); read && record != records.end(); ++record) {
        read = database.forEach(
            u"SELECT time, job, seq, skipped, detail, runs FROM schedule_runs WHERE schedule = ? "
            "ORDER BY id DESC"_s,
            {record->row.schedule.name}, [&](const Row &row) {
                ScheduleRun &run = record->runs.emplace_back();
                Cells(row) >> run.time >> run.job >> run.seq >> run.skipped >> run.detail
                    >> run.runs;
                return true;
            });
    }
    if (!read)
        return read.error();
    return records;
}

} // namespace sem::scheduletable
