#include "shared/rpc/answers.h"

#include "shared/rpc/jobmembers.h"

namespace sem {

using namespace Qt::StringLiterals;

void describe(auto &members, MaybeConst<HelloAnswer> auto &answer)
{
    members("server"_L1, answer.server);
    members("version"_L1, answer.version);
    members("protocol"_L1, answer.protocol);
    members("pid"_L1, answer.pid);
    members("data_dir"_L1, answer.dataDir);
    members("capabilities"_L1, answer.capabilities);
}

void describe(auto &members, MaybeConst<EnqueueAnswer> auto &answer)
{
    members("job_id"_L1, answer.id);
    members("seq"_L1, answer.seq);
    members("queue"_L1, answer.queue);
    members("state"_L1, answer.state);
    members("generation"_L1, answer.generation);
    members("created"_L1, answer.created);
    members("superseded"_L1, answer.superseded);
}

void describe(auto &members, MaybeConst<CancelAnswer> auto &answer)
{
    members("job_id"_L1, answer.id);
    members("cancelled"_L1, answer.cancelled);
    members("cancelled_count"_L1, answer.cancelledCount);
}

void describe(auto &members, MaybeConst<EmitAnswer> auto &answer)
{
    members("released"_L1, answer.released);
}

void describe(auto &members, MaybeConst<HoldInfo> auto &hold)
{
    members("code"_L1, hold.code);
    members("since"_L1, hold.since);
    members("until"_L1, hold.until);
    members("job"_L1, hold.job);
    members.optional("detail"_L1, hold.detail);
}

void describe(auto &members, MaybeConst<Patience> auto &patience)
{
    members("until"_L1, patience.until);
    members("then"_L1, patience.then);
}

void describe(auto &members, MaybeConst<StoryLine> auto &line)
{
    members("what"_L1, line.what);
    members("time"_L1, line.time);
    members("attempt"_L1, line.attempt);
    members("outcome"_L1, line.outcome);
    members("state"_L1, line.state);
    members("exit_code"_L1, line.exitCode);
    members("signal"_L1, line.signal);
    members("failure_reason"_L1, line.failureReason);
    members.optional("failure_detail"_L1, line.failureDetail);
    members("stop_reason"_L1, line.stopReason);
    members.optional("freeze_reasons"_L1, line.freezeReasons);
    members("superseded_by"_L1, line.supersededBy);
}

void describe(auto &members, MaybeConst<ExplainAnswer> auto &answer)
{
    members("seq"_L1, answer.seq);
    members("state"_L1, answer.state);
    members("holds"_L1, answer.holds);
    members("place_in_line"_L1, answer.placeInLine);
    members("patience"_L1, answer.patience);
    members("story"_L1, answer.story);
}

void describe(auto &members, MaybeConst<SensorInfo> auto &sensor)
{
    members("name"_L1, sensor.name);
    members("value"_L1, sensor.value);
    members("source"_L1, sensor.source);
    members("age_ms"_L1, sensor.age);
}

void describe(auto &members, MaybeConst<RuleInfo> auto &rule)
{
    members("name"_L1, rule.name);
    members("met"_L1, rule.met);
    members("code"_L1, rule.code);
    members("since"_L1, rule.since);
    members("until"_L1, rule.until);
    members.optional("detail"_L1, rule.detail);
}

void describe(auto &members, MaybeConst<ConditionsAnswer> auto &answer)
{
    members("sensors"_L1, answer.sensors);
    members("rules"_L1, answer.rules);
}

void describe(auto &members, MaybeConst<JobDetails> auto &details)
{
    describe(members, details.job);
    members("holds"_L1, details.holds);
    members("artifacts"_L1, details.artifacts);
    members("attempts"_L1, details.attempts);
    members("payload"_L1, details.payload);
    members("conditions"_L1, details.conditions);
    members("retry"_L1, details.retry);
    members("timeout_ms"_L1, details.timeout);
    members("stall_timeout_ms"_L1, details.stallTimeout);
    members("ttl_ms"_L1, details.ttl);
    members("deadline"_L1, details.deadline);
}

void describe(auto &members, MaybeConst<JobAnswer> auto &answer)
{
    members("job"_L1, answer.job);
}

void describe(auto &members, MaybeConst<JobPageAnswer> auto &answer)
{
    members("items"_L1, answer.items);
    members("next_cursor"_L1, answer.nextCursor);
    members("total"_L1, answer.total);
}

void describe(auto &members, MaybeConst<LogPiece> auto &piece)
{
    members("chunk"_L1, piece.chunk);
    members("next_offset"_L1, piece.nextOffset);
    members("eof"_L1, piece.eof);
    members("dropped_bytes"_L1, piece.droppedBytes);
}

void describe(auto &members, MaybeConst<WaitAnswer> auto &answer)
{
    members("done"_L1, answer.done);
    members("jobs"_L1, answer.jobs);
    members("log"_L1, answer.log);
}

void describe(auto &members, MaybeConst<BulkAnswer> auto &answer)
{
    members("changed"_L1, answer.changed);
    members("refused"_L1, answer.refused);
}

void describe(auto &members, MaybeConst<DeleteAnswer> auto &answer)
{
    members("deleted"_L1, answer.deleted);
}

void describe(auto &members, MaybeConst<LogTail> auto &answer)
{
    members("job_id"_L1, answer.id);
    members("attempt"_L1, answer.attempt);
    members("log_path"_L1, answer.logPath);
    members("lines"_L1, answer.lines);
    members("chunk"_L1, answer.chunk);
    members("next_offset"_L1, answer.nextOffset);
    members("eof"_L1, answer.eof);
    members("dropped_bytes"_L1, answer.droppedBytes);
}

void describe(auto &members, MaybeConst<SubscribeAnswer> auto &answer)
{
    members("subscription"_L1, answer.subscription);
    members("instance"_L1, answer.instance);
    members("seq"_L1, answer.seq);
    members("resync"_L1, answer.resync);
}

void describe(auto &members, MaybeConst<UnsubscribeAnswer> auto &answer)
{
    members("removed"_L1, answer.removed);
}

void describe(auto &members, MaybeConst<EventNotice> auto &notice)
{
    members("subscription"_L1, notice.subscription);
    members("seq"_L1, notice.seq);
    members("time"_L1, notice.time);
    members("kind"_L1, notice.kind);
    members("job"_L1, notice.job);
    members("job_id"_L1, notice.jobId);
    members("log_bytes"_L1, notice.logBytes);
    members("job_ids"_L1, notice.jobIds);
    members("queue"_L1, notice.queue);
    members("wanted"_L1, notice.wanted);
}

void describe(auto &members, MaybeConst<PresenceAnswer> auto &answer)
{
    members("wanted"_L1, answer.wanted);
}

void describe(auto &members, MaybeConst<QueueInfo> auto &queue)
{
    members("name"_L1, queue.name);
    members("queued"_L1, queue.queued);
    members("running"_L1, queue.running);
    members("held"_L1, queue.held);
    members("failed_24h"_L1, queue.failed24h);
    members("concurrency"_L1, queue.concurrency);
    members("weight"_L1, queue.weight);
    members("max_queued"_L1, queue.maxQueued);
    members.optional("active_hours"_L1, queue.activeHours);
    members("paused"_L1, queue.paused);
    members("paused_until"_L1, queue.pausedUntil);
    members("avg_wait_ms"_L1, queue.averageWait);
}

void describe(auto &members, MaybeConst<QueuesAnswer> auto &answer)
{
    members("queues"_L1, answer.queues);
    members("paused"_L1, answer.paused);
    members("paused_until"_L1, answer.pausedUntil);
}

void describe(auto &members, MaybeConst<ScheduleRun> auto &run)
{
    members("time"_L1, run.time);
    members("job_id"_L1, run.job);
    members("seq"_L1, run.seq);
    members("skipped"_L1, run.skipped);
    members.optional("detail"_L1, run.detail);
    members("runs"_L1, run.runs);
}

void describe(auto &members, MaybeConst<ScheduleInfo> auto &info)
{
    members("name"_L1, info.name);
    members("cron"_L1, info.cron);
    members("every_ms"_L1, info.every);
    members("time_zone"_L1, info.timeZone);
    members("template"_L1, info.jobTemplate);
    members("missed"_L1, info.missed);
    members("overlap"_L1, info.overlap);
    members("enabled"_L1, info.enabled);
    members("next"_L1, info.next);
    members("last_run"_L1, info.lastRun);
    members("runs"_L1, info.runs);
}

void describe(auto &members, MaybeConst<ScheduleAnswer> auto &answer)
{
    members("schedule"_L1, answer.schedule);
}

void describe(auto &members, MaybeConst<SchedulesAnswer> auto &answer)
{
    members("schedules"_L1, answer.schedules);
}

void describe(auto &members, MaybeConst<SettingsAnswer> auto &answer)
{
    members("settings"_L1, answer.settings);
    members("defaults"_L1, answer.defaults);
}

void describe(auto &members, MaybeConst<StatsAnswer::Rates> auto &rates)
{
    members("enqueued_per_min"_L1, rates.enqueuedPerMinute);
    members("finished_per_min"_L1, rates.finishedPerMinute);
}

void describe(auto &members, MaybeConst<StatsAnswer::ClaimLatency> auto &latency)
{
    members("p50"_L1, latency.p50);
    members("p99"_L1, latency.p99);
}

void describe(auto &members, MaybeConst<JobTypesAnswer> auto &answer)
{
    members("job_types"_L1, answer.jobTypes);
}

void describe(auto &members, MaybeConst<StatsAnswer> auto &answer)
{
    members("total_jobs"_L1, answer.totalJobs);
    members("queued_jobs"_L1, answer.queuedJobs);
    members("scheduled_jobs"_L1, answer.scheduledJobs);
    members("running_jobs"_L1, answer.runningJobs);
    members("suspended_jobs"_L1, answer.suspendedJobs);
    members("done_jobs"_L1, answer.doneJobs);
    members("failed_jobs"_L1, answer.failedJobs);
    members("cancelled_jobs"_L1, answer.cancelledJobs);
    members("superseded_jobs"_L1, answer.supersededJobs);
    members("skipped_jobs"_L1, answer.skippedJobs);
    members("db_size_bytes"_L1, answer.databaseBytes);
    members("wal_size_bytes"_L1, answer.walBytes);
    members("log_size_bytes"_L1, answer.logBytes);
    members("uptime_seconds"_L1, answer.uptimeSeconds);
    members("queues"_L1, answer.queues);
    members("rates"_L1, answer.rates);
    members("claim_latency_ms"_L1, answer.claimLatency);
}

void describe(auto &members, MaybeConst<HealthAnswer> auto &answer)
{
    members("status"_L1, answer.status);
    members("problems"_L1, answer.problems);
    members("version"_L1, answer.version);
    members("pid"_L1, answer.pid);
    members("uptime_seconds"_L1, answer.uptimeSeconds);
    members("paused"_L1, answer.paused);
}

QJsonObject toJson(const HelloAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const EnqueueAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const CancelAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const JobDetails &details)
{
    return toObject(details);
}
QJsonObject toJson(const ExplainAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const ConditionsAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const EmitAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const JobAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const JobPageAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const WaitAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const BulkAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const DeleteAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const LogTail &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const SubscribeAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const UnsubscribeAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const EventNotice &notice)
{
    return toObject(notice);
}
QJsonObject toJson(const PresenceAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const QueuesAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const ScheduleInfo &info)
{
    return toObject(info);
}
QJsonObject toJson(const ScheduleAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const SchedulesAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const JobTypesAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const SettingsAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const StatsAnswer &answer)
{
    return toObject(answer);
}
QJsonObject toJson(const HealthAnswer &answer)
{
    return toObject(answer);
}

QJsonObject toJson(const EnqueueManyAnswer &answer)
{
    QJsonArray results;
    for (const Result<EnqueueAnswer> &result : answer.results) {
        results.append(result ? toJson(*result)
                              : QJsonObject{{u"error"_s, toJson(result.error())}});
    }
    return {{u"results"_s, results}};
}

template<typename Answer>
Result<Answer> fromJson(const QJsonObject &json)
{
    return fromObject<Answer>(json);
}

template<>
Result<EnqueueManyAnswer> fromJson(const QJsonObject &json)
{
    EnqueueManyAnswer answer;
    const QJsonArray results = json.value("results"_L1).toArray();
    for (const QJsonValue &value : results) {
        const QJsonObject result = value.toObject();
        if (const QJsonValue error = result.value("error"_L1); error.isObject())
            answer.results.emplace_back(errorFromJson(error.toObject()));
        else
            answer.results.push_back(fromJson<EnqueueAnswer>(result));
    }
    return answer;
}

template Result<HelloAnswer> fromJson(const QJsonObject &);
template Result<EnqueueAnswer> fromJson(const QJsonObject &);
template Result<CancelAnswer> fromJson(const QJsonObject &);
template Result<JobDetails> fromJson(const QJsonObject &);
template Result<JobAnswer> fromJson(const QJsonObject &);
template Result<ExplainAnswer> fromJson(const QJsonObject &);
template Result<ConditionsAnswer> fromJson(const QJsonObject &);
template Result<EmitAnswer> fromJson(const QJsonObject &);
template Result<JobPageAnswer> fromJson(const QJsonObject &);
template Result<WaitAnswer> fromJson(const QJsonObject &);
template Result<DeleteAnswer> fromJson(const QJsonObject &);
template Result<BulkAnswer> fromJson(const QJsonObject &);
template Result<LogTail> fromJson(const QJsonObject &);
template Result<SubscribeAnswer> fromJson(const QJsonObject &);
template Result<UnsubscribeAnswer> fromJson(const QJsonObject &);
template Result<EventNotice> fromJson(const QJsonObject &);
template Result<PresenceAnswer> fromJson(const QJsonObject &);
template Result<QueuesAnswer> fromJson(const QJsonObject &);
template Result<ScheduleInfo> fromJson(const QJsonObject &);
template Result<ScheduleAnswer> fromJson(const QJsonObject &);
template Result<SchedulesAnswer> fromJson(const QJsonObject &);
template Result<JobTypesAnswer> fromJson(const QJsonObject &);
template Result<SettingsAnswer> fromJson(const QJsonObject &);
template Result<StatsAnswer> fromJson(const QJsonObject &);
template Result<HealthAnswer> fromJson(const QJsonObject &);

} // namespace sem
