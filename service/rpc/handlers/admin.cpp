#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/queueview.h"

#include <QStorageInfo>

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

struct StoreStats
{
    StoreSize size = {};
    std::vector<QueueDay> days = {};
};

Result<StoreStats> readStats(JobReader &reader, const Clock &clock)
{
    const Result<StoreSize> size = reader.size();
    if (!size)
        return size.error();
    Result<std::vector<QueueDay>> days = reader.queueDays(clock.now());
    if (!days)
        return days.error();
    return StoreStats{*size, *std::move(days)};
}

qint64 uptimeSeconds(const FrontPorts &ports)
{
    const Duration uptime = ports.clock.now() - ports.info.startedAt;
    return std::chrono::duration_cast<std::chrono::seconds>(uptime).count();
}

StatsAnswer statsAnswer(const StoreStats &store, const Snapshot &snapshot, const FrontPorts &ports)
{
    const StateCounts counts = snapshot.totals();
    const MinuteCounts minute = snapshot.lastMinute(ports.clock.now());
    return {.totalJobs = counts.total(),
            .queuedJobs = counts.queued,
            .scheduledJobs = counts.scheduled,
            .runningJobs = counts.running,
            .suspendedJobs = counts.suspended,
            .doneJobs = counts.done,
            .failedJobs = counts.failed,
            .cancelledJobs = counts.cancelled,
            .supersededJobs = counts.superseded,
            .skippedJobs = counts.skipped,
            .databaseBytes = store.size.databaseBytes,
            .walBytes = store.size.walBytes,
            .logBytes = snapshot.logBytes,
            .uptimeSeconds = uptimeSeconds(ports),
            .queues = queueInfos(snapshot, store.days),
            .rates = {.enqueuedPerMinute = minute.enqueued, .finishedPerMinute = minute.finished},
            .claimLatency = {.p50 = snapshot.claimP50, .p99 = snapshot.claimP99}};
}

// Reading anything shows whether the store can be read, but not whether it can be written.
Result<> checkStore(JobReader &reader, const QString &dataDir)
{
    constexpr qint64 leastRoom = 64 * 1024;
    if (const Result<StoreSize> size = reader.size(); !size)
        return size.error();
    const QStorageInfo disk(dataDir);
    if (disk.isValid() && disk.bytesAvailable() < leastRoom)
        return Error{.code = ErrorCode::Database, .data = {{u"reason"_s, u"disk_full"_s}}};
    return {};
}

HealthAnswer healthAnswer(const Result<> &store, const Snapshot &snapshot, const FrontPorts &ports)
{
    HealthAnswer answer{.status = u"ok"_s,
                        .version = ports.info.version,
                        .pid = ports.info.pid,
                        .uptimeSeconds = uptimeSeconds(ports),
                        .paused = snapshot.pause.stands()};
    if (!store) {
        answer.status = u"degraded"_s;
        answer.problems.append(store.error().data.value(u"reason"_s, u"io"_s).toString());
    }
    if (snapshot.stopping)
        answer.status = u"stopping"_s;
    return answer;
}

} // namespace

void stats(const Call &call, const FrontServices &services)
{
    const auto reply = call.then<StoreStats>(
        [call, &events = services.events, &ports = services.ports](const StoreStats &store) {
            call.answer(toJson(statsAnswer(store, *events.snapshot(), ports)));
        });
    services.ports.reads.post([reply, &clock = services.ports.clock](JobReader &reader) {
        reply(readStats(reader, clock));
    });
}

void health(const Call &call, const FrontServices &services)
{
    const auto reply = call.whenDone<void>(
        [call, &events = services.events, &ports = services.ports](const Result<> &store) {
            call.answer(toJson(healthAnswer(store, *events.snapshot(), ports)));
        });
    services.ports.reads.post([reply, dataDir = services.ports.info.dataDir](JobReader &reader) {
        reply(checkStore(reader, dataDir));
    });
}

void shutdown(const Call &call, const FrontServices &services)
{
    call.answer(QJsonObject());
    const bool stopJobs = call.param("stop_jobs"_L1).toBool();
    // Once what was asked before is on its way to the engine.
    call.whenDone<void>([stopJobs, &request = services.ports.requestShutdown](const Result<> &) {
        request(stopJobs);
    })({});
}

} // namespace sem::handlers
