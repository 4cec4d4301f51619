#include "service/storage/queuetable.h"

#include "service/storage/cells.h"

namespace sem::queuetable {

using namespace Qt::StringLiterals;

namespace {

// For an INSERT … RETURNING id.
Result<qint64> insertedId(Database &database, const QString &sql, const QVariantList &values)
{
    const auto id = database.first(sql, values, [](const Row &row) { return row.integer(0); });
    if (!id)
        return id.error();
    return id->value_or(0);
}

} // namespace

Result<qint64> add(Database &database, const QString &name)
{
    return insertedId(database, u"INSERT INTO queues (name) VALUES (?) RETURNING id"_s, {name});
}

Result<> update(Database &database, const QueueRow &queue)
{
    return database.executeOne(
        u"UPDATE queues SET name = ?, concurrency = ?, weight = ?, max_queued = ?, "
        "active_hours = ?, paused_at = ?, paused_until = ?, pause_suspends = ? WHERE id = ?"_s,
        {queue.name, cell(queue.concurrency), cell(queue.weight), cell(queue.maxQueued),
         cell(queue.activeHours), cell(queue.pause.since), cell(queue.pause.until),
         cell(queue.pause.suspends), queue.id});
}

Result<> reuse(Database &database, qint64 id, const QString &name)
{
    const Result<> forgotten = database.execute(u"DELETE FROM queue_hours WHERE queue = ?"_s, {id});
    return forgotten ? update(database, {.id = id, .name = name}) : forgotten;
}

Result<qint64> addLane(Database &database, const LaneRow &lane)
{
    return insertedId(database,
                      u"INSERT INTO lanes (queue, needs, lock) VALUES (?, ?, ?) RETURNING id"_s,
                      {lane.queue, cell(lane.needs), lane.lock.isEmpty() ? u""_s : lane.lock});
}

Result<> updateLane(Database &database, const LaneRow &lane)
{
    return database.executeOne(
        u"UPDATE lanes SET queue = ?, needs = ?, lock = ? WHERE id = ?"_s,
        {lane.queue, cell(lane.needs), lane.lock.isEmpty() ? u""_s : lane.lock, lane.id});
}

Result<> addCounts(Database &database, const std::vector<LaneCount> &deltas)
{
    for (const LaneCount &delta : deltas) {
        const Result<> added =
            database.execute(u"INSERT INTO lane_counts (lane, state, jobs) VALUES (?, ?, ?) "
                             "ON CONFLICT DO UPDATE SET jobs = jobs + excluded.jobs"_s,
                             {delta.lane, cell(delta.state), delta.jobs});
        if (!added)
            return added;
    }
    return {};
}

Result<> addHours(Database &database, const std::vector<HourCount> &deltas)
{
    for (const HourCount &delta : deltas) {
        const Result<> added = database.execute(
            u"INSERT INTO queue_hours (queue, hour, started, done, failed, waited) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "started = started + excluded.started, done = done + excluded.done, "
            "failed = failed + excluded.failed, waited = waited + excluded.waited"_s,
            {delta.queue, delta.hour, delta.started, delta.done, delta.failed, cell(delta.waited)});
        if (!added)
            return added;
    }
    return {};
}

Result<> forgetHours(Database &database, qint64 before)
{
    return database.execute(u"DELETE FROM queue_hours WHERE hour < ?"_s, {before});
}

} // namespace sem::queuetable
