#include "shared/domain/jobspec.h"
#include "shared/domain/limits.h"
#include "shared/rpc/fieldbuilders.h"

namespace sem {

using namespace Qt::StringLiterals;
using namespace fields;

const std::vector<Field> &jobFields()
{
    static const std::vector<Field> table{
        required(text(u"job_type"_s, limits::jobTypeLength,
                      u"What kind of work this is, e.g. \"index\"."_s)),
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
        integer(u"timeout_ms"_s, 1, limits::longestDuration.count(),
                u"How long an attempt may run."_s),
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
    return table;
}

} // namespace sem
