#pragma once

#include "shared/domain/job.h"
#include "shared/domain/jobspec.h"
#include "shared/rpc/members.h"

// The members of jobs on the wire; see members.h.
namespace sem {

void describe(auto &members, MaybeConst<Job> auto &job)
{
    using namespace Qt::StringLiterals;
    members("job_id"_L1, job.id);
    members("seq"_L1, job.seq);
    members("job_type"_L1, job.jobType);
    members("queue"_L1, job.queue);
    members("subject_key"_L1, job.subjectKey);
    members("generation"_L1, job.generation);
    members("state"_L1, job.state);
    members("priority"_L1, job.priority);
    members("created_at"_L1, job.createdAt);
    members("run_at"_L1, job.runAt);
    members("expires_at"_L1, job.expiresAt);
    members("started_at"_L1, job.startedAt);
    members("finished_at"_L1, job.finishedAt);
    members("attempt"_L1, job.attempt);
    members("max_retries"_L1, job.maxRetries);
    members("retries_used"_L1, job.retriesUsed);
    members("execution_mode"_L1, job.executionMode);
    members.optional("command_line"_L1, job.commandLine);
    members.optional("lock"_L1, job.locks);
    members.optional("user_tag"_L1, job.userTag);
    members("parent_job_id"_L1, job.parent);
    members.optional("chain_group_id"_L1, job.chainGroup);
    members("trace_id"_L1, job.traceId);
    members("superseded_by"_L1, job.supersededBy);
    members("retry_of"_L1, job.retryOf);
    members("exit_code"_L1, job.exitCode);
    members("signal"_L1, job.signal);
    members("failure_reason"_L1, job.failureReason);
    members.optional("failure_detail"_L1, job.failureDetail);
    members.optional("result_summary"_L1, job.resultSummary);
    members("stopping"_L1, job.stopping);
    members.optional("suspended_by"_L1, job.freezeReasons);
    members("log_bytes"_L1, job.logBytes);
}

void describe(auto &members, MaybeConst<Attempt> auto &attempt)
{
    using namespace Qt::StringLiterals;
    members("number"_L1, attempt.number);
    members("slot"_L1, attempt.slot);
    members("started_at"_L1, attempt.startedAt);
    members("finished_at"_L1, attempt.finishedAt);
    members("outcome"_L1, attempt.outcome);
    members("exit_code"_L1, attempt.exitCode);
    members("signal"_L1, attempt.signal);
    members("failure_reason"_L1, attempt.failureReason);
    members.optional("failure_detail"_L1, attempt.failureDetail);
    members("cpu_ms"_L1, attempt.cpu);
    members("peak_rss_bytes"_L1, attempt.peakRssBytes);
    members("output_bytes"_L1, attempt.outputBytes);
    members("dropped_bytes"_L1, attempt.droppedBytes);
    members("leftovers"_L1, attempt.leftovers);
    members("stop_reason"_L1, attempt.stopReason);
    members.optional("freeze_reasons"_L1, attempt.freezeReasons);
}

// What a job says about its retries, and all that holds for them, have the same members.
template<typename T>
concept MaybeConstRetry = MaybeConst<T, RetryWishes> || MaybeConst<T, RetryPolicy>;

void describe(auto &members, MaybeConstRetry auto &retry)
{
    using namespace Qt::StringLiterals;
    members("max_retries"_L1, retry.maxRetries);
    members("base_ms"_L1, retry.base);
    members("factor"_L1, retry.factor);
    members("cap_ms"_L1, retry.cap);
    members("jitter"_L1, retry.jitter);
    members("never_on"_L1, retry.neverOn);
}

void describe(auto &members, MaybeConst<Timing> auto &timing)
{
    using namespace Qt::StringLiterals;
    members("type"_L1, timing.type);
    members("scheduled_at"_L1, timing.scheduledAt);
    members("delay_ms"_L1, timing.delay);
}

void describe(auto &members, MaybeConst<Conditions> auto &conditions)
{
    using namespace Qt::StringLiterals;
    members.optional("wait_for_idle"_L1, conditions.waitForIdle);
    members.optional("require_charging"_L1, conditions.requireCharging);
    members("require_network"_L1, conditions.requireNetwork);
    members.optional("wait_for_event"_L1, conditions.event);
    members("max_wait_ms"_L1, conditions.maxWait);
    members.optional("on_max_wait"_L1, conditions.onMaxWait, Conditions().onMaxWait);
}

void describe(auto &members, MaybeConst<JobSpec> auto &spec)
{
    using namespace Qt::StringLiterals;
    static const JobSpec understood;
    members.optional("job_type"_L1, spec.jobType);
    members.optional("queue"_L1, spec.queue, understood.queue);
    members.optional("subject_key"_L1, spec.subjectKey);
    members.optional("payload"_L1, spec.payload, understood.payload);
    members.optional("priority"_L1, spec.priority);
    members.optional("execution_mode"_L1, spec.executionMode, understood.executionMode);
    members.optional("request_id"_L1, spec.requestId);
    members.optional("on_conflict"_L1, spec.onConflict.way, understood.onConflict.way);
    members.optional("cancel_running"_L1, spec.onConflict.cancelRunning);
    members("debounce_ms"_L1, spec.onConflict.debounce);
    members("debounce_max_ms"_L1, spec.onConflict.debounceMax);
    members.optional("schedule"_L1, spec.timing);
    members.optional("conditions"_L1, spec.conditions);
    members.optional("lock"_L1, spec.locks);
    members.optional("after"_L1, spec.dependencies.after);
    members.optional("when"_L1, spec.dependencies.when, understood.dependencies.when);
    members.optional("retry"_L1, spec.retry);
    members("when_condition_lost"_L1, spec.whenConditionLost);
    members("on_lost"_L1, spec.onLost);
    members("timeout_ms"_L1, spec.timeout);
    members("stall_timeout_ms"_L1, spec.stallTimeout);
    members("ttl_ms"_L1, spec.ttl);
    members("deadline"_L1, spec.deadline);
    members("kill_grace_ms"_L1, spec.killGrace);
    members("log_limit_bytes"_L1, spec.logLimitBytes);
    members.optional("niceness"_L1, spec.niceness, understood.niceness);
    members.optional("leftovers"_L1, spec.leftovers, understood.leftovers);
    members.optional("user_tag"_L1, spec.userTag);
    members("parent_job_id"_L1, spec.parent);
    members.optional("chain_group_id"_L1, spec.chainGroup);
    members.optional("trace_id"_L1, spec.traceId);
}

} // namespace sem
