#include "shared/domain/jobspec.h"
#include "shared/domain/limits.h"
#include "shared/rpc/fieldbuilders.h"

namespace sem {

using namespace Qt::StringLiterals;
using namespace fields;

namespace {

constexpr auto longest = limits::longestDuration;

// What the schedule, the conditions, the subject and other jobs say about its start.
std::vector<Field> startFields()
{
    return {
        withDefault(word(u"on_conflict"_s,
                         {nameOf(Conflict::Way::Supersede), nameOf(Conflict::Way::Keep),
                          nameOf(Conflict::Way::Parallel)},
                         u"If a job of its subject waits: supersede it; keep it and make none; "
                         "or go by none of the subject's rules."_s),
                    nameOf(Conflict::Way::Supersede)),
        withDefault(plain(u"cancel_running"_s, Field::Type::Boolean,
                          u"Stops the job of its subject that runs."_s),
                    false),
        duration(u"debounce_ms"_s, Duration(0), longest,
                 u"Due when no job of its subject came for so long."_s),
        duration(u"debounce_max_ms"_s, Duration(0), longest,
                 u"Due at the latest so long after the first of such a burst."_s),
        object(u"schedule"_s,
               {required(word(u"type"_s,
                              {nameOf(Timing::Type::Immediate), nameOf(Timing::Type::At),
                               nameOf(Timing::Type::After), nameOf(Timing::Type::Condition)},
                              u"CONDITION means IMMEDIATE."_s)),
                moment(u"scheduled_at"_s, u"Of AT; a moment that has passed means now."_s),
                duration(u"delay_ms"_s, Duration(0), longest, u"Of AFTER."_s)},
               u"When it starts at the earliest."_s),
        object(u"conditions"_s,
               {withDefault(plain(u"wait_for_idle"_s, Field::Type::Boolean,
                                  u"Until the user is away and other programs do little."_s),
                            false),
                withDefault(plain(u"require_charging"_s, Field::Type::Boolean,
                                  u"Until there is external power."_s),
                            false),
                word(u"require_network"_s,
                     {nameOf(Conditions::Network::Any), nameOf(Conditions::Network::Unmetered)},
                     u"Until there is a network; or one that does not cost by the byte."_s),
                text(u"wait_for_event"_s, limits::eventNameLength,
                     u"Until events.emit.v1 names this."_s),
                duration(u"max_wait_ms"_s, Duration(0), longest,
                         u"How long it waits for its conditions once it is due."_s),
                withDefault(
                    word(u"on_max_wait"_s,
                         {nameOf(Conditions::OnMaxWait::Run), nameOf(Conditions::OnMaxWait::Skip)},
                         u"What then."_s),
                    nameOf(Conditions::OnMaxWait::Run))},
               u"What must be so before it starts."_s),
        word(u"when_condition_lost"_s,
             {nameOf(WhenConditionLost::Continue), nameOf(WhenConditionLost::Suspend),
              nameOf(WhenConditionLost::Requeue), nameOf(WhenConditionLost::Cancel)},
             u"What happens if one of its conditions goes while it runs; absent: by the "
             "settings."_s),
        duration(u"ttl_ms"_s, Duration(0), longest,
                 u"The longest wait for its first start, then it is skipped; 0: at once or "
                 "never."_s),
        moment(u"deadline"_s, u"Nothing of it runs after this moment."_s),
        oneOrList(u"lock"_s, text({}, limits::queueLength + 4, {}), 1, limits::locksPerJob,
                  u"Named locks, known to all queues: \"gpu\", or \"cargo:2\" for two holders at "
                  "a time."_s),
        list(u"after"_s, plain({}, Field::Type::JobReference, {}), 1, limits::dependenciesPerJob,
             u"Jobs that must have ended; a superseded one stands for its successor."_s),
        withDefault(
            word(u"when"_s,
                 {nameOf(Dependencies::When::Success), nameOf(Dependencies::When::Finished)},
                 u"success: one that did not end DONE fails this job; finished: any end "
                 "will do."_s),
            nameOf(Dependencies::When::Success)),
    };
}

std::vector<Field> workFields()
{
    return {
        required(text(u"job_type"_s, limits::jobTypeLength,
                      u"What kind of work this is, e.g. \"index\"; see job_types.put.v1."_s)),
        withDefault(plain(u"queue"_s, Field::Type::QueueName,
                          u"The queue it waits in; a queue exists once it is named."_s),
                    u"default"_s),
        text(u"subject_key"_s, limits::subjectKeyLength,
             u"What the work is about, e.g. a file. A new job supersedes those of its subject that "
             "still wait; absent: a subject of its own."_s),
        withDefault(plain(u"payload"_s, Field::Type::Object,
                          u"What the job gets. The command to run is in it: {command, args, env, "
                          "working_dir, stdin}; all other members are the job's own. At most "
                          "10,000,000 bytes and 32 levels."_s),
                    QJsonObject()),
        withDefault(integer(u"priority"_s, limits::lowestPriority, limits::highestPriority,
                            u"Higher ones start first."_s),
                    0),
        withDefault(word(u"execution_mode"_s, {nameOf(ExecutionMode::Subprocess)},
                         u"SUBPROCESS: by a process of its own."_s),
                    nameOf(ExecutionMode::Subprocess)),
        text(u"request_id"_s, limits::requestIdLength,
             u"Makes repeating safe: within 24 hours the same id answers the first job."_s),
        object(u"retry"_s,
               {integer(u"max_retries"_s, 0, limits::mostRetries, u"How often."_s),
                integer(u"base_ms"_s, 0, limits::longestDuration.count(),
                        u"Before the first retry."_s),
                number(u"factor"_s, limits::lowestRetryFactor, limits::highestRetryFactor,
                       u"From each delay to the next."_s),
                integer(u"cap_ms"_s, 0, limits::longestDuration.count(),
                        u"What a delay grows to at most."_s),
                number(u"jitter"_s, 0, 1,
                       u"The part of a delay by which it may be shorter or longer."_s),
                list(u"never_on"_s, integer({}, 1, limits::highestExitCode, {}), 0,
                     limits::highestExitCode,
                     u"Exit codes that trying again does not mend; absent: 126, 127."_s)},
               u"How a failed job is tried again; what is absent is by the settings."_s),
        word(u"on_lost"_s, {nameOf(OnLost::Requeue), nameOf(OnLost::Fail)},
             u"What happens if the machine goes down while it runs; absent: requeue if it may be "
             "retried."_s),
        duration(u"timeout_ms"_s, Duration(1), longest,
                 u"How long an attempt may run; the time it is frozen does not count."_s),
        duration(u"stall_timeout_ms"_s, Duration(1), longest,
                 u"How long it may give no output and use no processor."_s),
        integer(u"kill_grace_ms"_s, 0, limits::longestKillGrace.count(),
                u"Between asking the job to end and killing it; absent: by the settings."_s),
        withDefault(word(u"leftovers"_s, {nameOf(Leftovers::Kill), nameOf(Leftovers::Keep)},
                         u"What happens to processes that the command leaves behind."_s),
                    nameOf(Leftovers::Kill)),
        withDefault(word(u"niceness"_s,
                         {nameOf(Niceness::Interactive), nameOf(Niceness::Normal),
                          nameOf(Niceness::Background)},
                         u"How much it may stand in the way of other programs."_s),
                    nameOf(Niceness::Background)),
        integer(u"log_limit_bytes"_s, limits::logLimitLowestBytes, limits::logLimitHighestBytes,
                u"How much of its output is kept; absent: by the settings."_s),
        text(u"user_tag"_s, limits::userTagLength, u"A mark to find jobs by."_s),
        plain(u"parent_job_id"_s, Field::Type::JobReference,
              u"The job that this one belongs to."_s),
        text(u"chain_group_id"_s, limits::chainGroupLength, u"A mark that a chain shares."_s),
        text(u"trace_id"_s, limits::traceIdLength,
             u"For following work across programs; absent: one is made."_s),
    };
}

} // namespace

const std::vector<Field> &jobFields()
{
    static const std::vector<Field> table = [] {
        std::vector<Field> all = workFields();
        const std::vector<Field> start = startFields();
        all.insert(all.end(), start.begin(), start.end());
        return all;
    }();
    return table;
}

const std::vector<Field> &jobEditFields()
{
    static const std::vector<Field> table = [] {
        std::vector<Field> all = jobFields();
        for (Field &field : all)
            field.isClearable = field.presence != Field::Presence::Required;
        return all;
    }();
    return table;
}

} // namespace sem
