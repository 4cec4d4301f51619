#include "shared/rpc/resultfields.h"

#include "shared/rpc/fieldbuilders.h"

namespace sem::fields {

using namespace Qt::StringLiterals;

namespace {

using enum Field::Type;

std::vector<Field> attempt()
{
    return {
        required(plain(u"number"_s, Integer, u"From 1 on."_s)),
        required(plain(u"slot"_s, Integer, u"No other running job of the queue had it."_s)),
        required(time(u"started_at"_s, u"Start."_s)),
        time(u"finished_at"_s, u"End; absent while it runs."_s),
        plain(u"outcome"_s, Text, u"done, failed, cancelled, lost or not_started."_s),
        plain(u"exit_code"_s, Integer, u"Of the command."_s),
        plain(u"signal"_s, Integer, u"That ended the command."_s),
        plain(u"failure_reason"_s, Text, u"E.g. exit, signal, timeout, spawn, lost."_s),
        plain(u"failure_detail"_s, Text, u"What the system said."_s),
        required(plain(u"cpu_ms"_s, Integer, u"CPU time of the whole process tree."_s)),
        required(plain(u"peak_rss_bytes"_s, Integer, u"Memory of its largest process."_s)),
        required(plain(u"output_bytes"_s, Integer, u"All it wrote."_s)),
        required(plain(u"dropped_bytes"_s, Integer, u"Of that, no longer kept."_s)),
        required(plain(u"leftovers"_s, Integer, u"Processes the command left behind."_s)),
        plain(u"stop_reason"_s, Text,
              u"cancel, timeout, stalled, deadline, shutdown or condition."_s),
        list(u"freeze_reasons"_s, plain({}, Text, {}), u"Why it was frozen, if it ever was."_s),
    };
}

} // namespace

std::vector<Field> job()
{
    return {
        required(plain(u"job_id"_s, Text, u"A UUID of version 7."_s)),
        required(plain(u"seq"_s, Integer, u"The number people use."_s)),
        required(plain(u"job_type"_s, Text, u"What kind of work this is."_s)),
        required(plain(u"queue"_s, Text, u"The queue it waits in."_s)),
        required(plain(u"subject_key"_s, Text, u"Empty: a subject of its own."_s)),
        required(plain(u"generation"_s, Integer,
                       u"Which job of its subject this is; 0: none of its rules."_s)),
        required(plain(u"state"_s, Text, u"SCHEDULED, QUEUED, RUNNING, …"_s)),
        required(plain(u"priority"_s, Integer, u"Higher ones start first."_s)),
        required(time(u"created_at"_s, u"When it was enqueued."_s)),
        time(u"run_at"_s, u"When it is due, while that lies ahead."_s),
        time(u"expires_at"_s, u"What it must not wait beyond, while it waits."_s),
        time(u"started_at"_s, u"Start of the first attempt."_s),
        time(u"finished_at"_s, u"When it reached its final state."_s),
        required(plain(u"attempt"_s, Integer, u"Number of the latest attempt; 0: none yet."_s)),
        required(plain(u"max_retries"_s, Integer, u"Retries it may use."_s)),
        required(plain(u"retries_used"_s, Integer, u"Retries it has used."_s)),
        required(plain(u"execution_mode"_s, Text, u"SUBPROCESS."_s)),
        plain(u"command_line"_s, Text, u"For people; at most 256 characters."_s),
        plain(u"lock"_s, Text, u"The locks it has while it runs, separated by commas."_s),
        plain(u"user_tag"_s, Text, u"As given."_s),
        plain(u"parent_job_id"_s, Text, u"The job that it belongs to."_s),
        plain(u"chain_group_id"_s, Text, u"As given."_s),
        required(plain(u"trace_id"_s, Text, u"As given, or made."_s)),
        plain(u"superseded_by"_s, Text, u"The job that took its place."_s),
        plain(u"retry_of"_s, Text, u"The job that it repeats."_s),
        plain(u"exit_code"_s, Integer, u"Of the last attempt."_s),
        plain(u"signal"_s, Integer, u"That ended the last attempt."_s),
        plain(u"failure_reason"_s, Text, u"E.g. exit, signal, timeout, spawn, lost."_s),
        plain(u"failure_detail"_s, Text, u"What the system said."_s),
        plain(u"result_summary"_s, Any, u"JSON that the job wrote, at most 4 KiB."_s),
        required(plain(u"stopping"_s, Boolean, u"Told to stop, not gone yet."_s)),
        list(u"suspended_by"_s, plain({}, Text, {}), u"Why it is frozen."_s),
        required(list(u"holds"_s, plain({}, Text, {}), u"What it waits for, e.g. QUEUE_PAUSED."_s)),
        required(plain(u"log_bytes"_s, Integer, u"Output of the last attempt, so far."_s)),
        list(u"artifacts"_s, plain({}, Text, {}),
             u"Names of the files that it left; 1,000 at most."_s),
        list(u"attempts"_s, object({}, attempt(), {}), u"In their order, where asked for."_s),
        plain(u"payload"_s, Object, u"Where asked for; what stands in env reads \"…\"."_s),
        plain(u"conditions"_s, Object, u"That it was given, as in dev.enqueue.v1; not in lists."_s),
        plain(u"retry"_s, Object,
              u"As in dev.enqueue.v1, with what the settings add; where it may be tried again, not "
              "in lists."_s),
        plain(u"timeout_ms"_s, Integer, u"That it was given; not in lists."_s),
        plain(u"stall_timeout_ms"_s, Integer, u"That it was given; not in lists."_s),
        plain(u"ttl_ms"_s, Integer, u"That it was given; not in lists."_s),
        time(u"deadline"_s, u"That it was given; not in lists."_s),
    };
}

std::vector<Field> enqueued()
{
    return {
        required(plain(u"job_id"_s, Text, u"A UUID of version 7."_s)),
        required(plain(u"seq"_s, Integer, u"The number people use."_s)),
        required(plain(u"queue"_s, Text, u"The queue it waits in."_s)),
        required(plain(u"state"_s, Text, u"SCHEDULED, QUEUED, …"_s)),
        required(plain(u"generation"_s, Integer, u"Which job of its subject this is."_s)),
        required(plain(u"created"_s, Boolean,
                       u"False: an earlier call with this request_id made the job, or it was kept "
                       "by on_conflict."_s)),
        required(list(u"superseded"_s, plain({}, Text, {}), u"Jobs whose place it took."_s)),
    };
}

std::vector<Field> explanation()
{
    const Field hold = object({},
                              {required(plain(u"code"_s, Text, u"E.g. NOT_DUE, LOCK_HELD."_s)),
                               required(time(u"since"_s, u"Since when it stands in the way."_s)),
                               time(u"until"_s, u"When it ends by itself, where that is known."_s),
                               plain(u"job"_s, Integer, u"The job that stands in the way."_s),
                               plain(u"detail"_s, Object, u"What else there is to know."_s)},
                              {});
    const Field line = object(
        {},
        {required(plain(u"what"_s, Text,
                        u"created; started or ended: an attempt; finished: the job."_s)),
         required(time(u"time"_s, u"When."_s)), plain(u"attempt"_s, Integer, u"Its number."_s),
         plain(u"outcome"_s, Text, u"Of the attempt."_s),
         plain(u"state"_s, Text, u"Of the job in the end."_s),
         plain(u"exit_code"_s, Integer, u"Of the attempt."_s),
         plain(u"signal"_s, Integer, u"That ended the attempt."_s),
         plain(u"failure_reason"_s, Text, u"Why it failed, or was skipped."_s),
         plain(u"failure_detail"_s, Text, u"What else there is to know."_s),
         plain(u"stop_reason"_s, Text, u"Why the attempt was told to end: as in attempts."_s),
         list(u"freeze_reasons"_s, plain({}, Text, {}), u"Why it was frozen, if it ever was."_s),
         plain(u"superseded_by"_s, Text, u"The job that took its place."_s)},
        {});
    const Field end =
        object({},
               {required(time(u"until"_s, u"By its ttl, its deadline or its longest wait."_s)),
                required(plain(u"then"_s, Text,
                               u"skip: it ends; run: it waits for its conditions no longer."_s))},
               {});
    return {
        required(plain(u"seq"_s, Integer, u"The job's number."_s)),
        required(plain(u"state"_s, Text, u"SCHEDULED, QUEUED, …"_s)),
        required(list(u"holds"_s, hold, u"Every reason why it does not start."_s)),
        plain(u"place_in_line"_s, Integer,
              u"Where nothing but slots holds it; 1 is the next. Counted to 1,000."_s),
        required(list(u"patience"_s, end,
                      u"For how long it goes on waiting, the first first; empty: for ever."_s)),
        required(list(u"story"_s, line, u"What has happened to it, in order."_s)),
    };
}

std::vector<Field> conditions()
{
    const Field sensor =
        object({},
               {required(plain(u"name"_s, Text, u"power, load, network or presence."_s)),
                plain(u"value"_s, Object, u"What it says; absent: it cannot tell."_s),
                required(plain(u"source"_s, Text, u"Who says so."_s)),
                plain(u"age_ms"_s, Integer, u"How old it is; absent: it has not been read."_s)},
               {});
    const Field rule = object(
        {},
        {required(plain(u"name"_s, Text,
                        u"idle, charging, network, unmetered, throttle; battery: of all jobs."_s)),
         required(plain(u"met"_s, Boolean, u"Jobs that need it may start."_s)),
         plain(u"code"_s, Text, u"Why not, as in holds."_s),
         time(u"since"_s, u"When it was lost."_s),
         time(u"until"_s, u"When it is met if nothing changes."_s),
         plain(u"detail"_s, Object, u"What decides it."_s)},
        {});
    return {required(list(u"sensors"_s, sensor, u"All there are."_s)),
            required(list(u"rules"_s, rule, u"All there are, as the settings have them."_s))};
}

std::vector<Field> queue()
{
    return {
        required(plain(u"name"_s, Text, u"The queue's name."_s)),
        required(plain(u"queued"_s, Integer, u"Jobs that are due."_s)),
        required(plain(u"running"_s, Integer, u"Jobs that run."_s)),
        required(plain(u"held"_s, Integer, u"Of the queued, those that something holds."_s)),
        required(plain(u"failed_24h"_s, Integer,
                       u"Jobs that failed in this hour of UTC and the 23 before it."_s)),
        required(plain(u"concurrency"_s, Integer, u"How many may run at the same time."_s)),
        required(plain(u"weight"_s, Integer, u"Its share of starts, beside the other queues."_s)),
        required(plain(u"max_queued"_s, Integer, u"How many may wait at the same time."_s)),
        plain(u"active_hours"_s, Text, u"When its jobs start, e.g. 22:00-07:00; absent: always."_s),
        required(plain(u"paused"_s, Boolean, u"Nothing starts."_s)),
        time(u"paused_until"_s, u"When the pause ends by itself."_s),
        required(plain(u"avg_wait_ms"_s, Integer,
                       u"From due to start, over this hour of UTC and the 23 before it."_s)),
    };
}

std::vector<Field> error()
{
    return {
        required(plain(u"code"_s, Integer, u"What to branch on."_s)),
        required(plain(u"message"_s, Text, u"English, for logs."_s)),
        plain(u"data"_s, Object, u"What the code promises."_s),
    };
}

} // namespace sem::fields
