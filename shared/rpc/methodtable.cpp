#include "shared/domain/limits.h"
#include "shared/domain/settings.h"
#include "shared/rpc/answers.h"
#include "shared/rpc/conditionmethods.h"
#include "shared/rpc/fieldbuilders.h"
#include "shared/rpc/jobtypemethods.h"
#include "shared/rpc/resultfields.h"
#include "shared/rpc/schedulemethods.h"

#include <QMetaEnum>

namespace sem {

using namespace Qt::StringLiterals;
using namespace fields;

namespace {

using enum Field::Type;
using Count = MethodInfo::Choice::Count;

constexpr int firstPageSize = 50;
constexpr int firstLogLines = 50;
constexpr qint64 firstChunkBytes = 64 * 1024;
constexpr auto noLimit = std::numeric_limits<qint64>::max();
constexpr qint64 largeAnswerBytes = 64 * 1024;
constexpr qint64 pageBytes = 256 * 1024; // of jobs

Field jobId()
{
    return required(plain(u"job_id"_s, JobReference, u"The job, by id or number."_s));
}

Field userTag()
{
    return text(u"user_tag"_s, limits::userTagLength, u"Jobs with this mark."_s);
}

Field chainGroup()
{
    return text(u"chain_group_id"_s, limits::chainGroupLength, u"Jobs of this chain."_s);
}

Field parent()
{
    return plain(u"parent_job_id"_s, JobReference, u"Jobs that belong to this one."_s);
}

QStringList stateNames()
{
    const auto states = QMetaEnum::fromType<JobState>();
    QStringList names;
    for (int i = 0; i < states.keyCount(); ++i)
        names.append(nameOf(static_cast<JobState>(states.value(i))));
    return names;
}

// One job, or all with a mark or in a state.
std::vector<Field> selectors()
{
    return {
        plain(u"job_id"_s, JobReference, u"This job."_s),
        userTag(),
        chainGroup(),
        parent(),
        plain(u"queue"_s, QueueName, u"Jobs of this queue."_s),
        list(u"state"_s, word({}, stateNames(), {}), 1, limits::entriesPerFilter,
             u"Jobs in one of these states; or of those with the mark only these."_s),
    };
}

MethodInfo::Choice oneSelector(const QString &within = {})
{
    MethodInfo::Choice choice{.count = Count::ExactlyOne, .within = within};
    for (const Field &selector : selectors())
        choice.names.append(selector.name);
    choice.filter = choice.names.takeLast();
    return choice;
}

std::vector<Field> optional(std::vector<Field> fields)
{
    for (Field &field : fields)
        field.presence = Field::Presence::Optional;
    return fields;
}

// Of a method that is about one job, or about each of many.
std::vector<Field> oneOrMany(std::vector<Field> one)
{
    one = optional(std::move(one));
    one.push_back(plain(u"changed"_s, Integer, u"Of many: how many."_s));
    one.push_back(
        plain(u"refused"_s, Integer, u"Of many: how many could not, e.g. for a full queue."_s));
    return one;
}

std::vector<Field> with(std::vector<Field> fields, Field last)
{
    fields.push_back(std::move(last));
    return fields;
}

// Of a job's fields, those that a waiting job lets change; null takes away what it may lack.
std::vector<Field> updateFields()
{
    std::vector<Field> changeable{
        plain(u"job_id"_s, JobReference, u"This job."_s),
        object(u"of"_s, selectors(), u"Each of these instead: what dev.cancel.v1 takes."_s)};
    for (Field field : jobFields()) {
        static const QStringList names{u"priority"_s, u"queue"_s, u"schedule"_s, u"conditions"_s,
                                       u"user_tag"_s};
        if (!names.contains(field.name))
            continue;
        field.defaultValue = QJsonValue::Undefined;
        field.isClearable = field.name == "user_tag"_L1;
        if (field.name == "conditions"_L1) {
            for (Field &condition : field.fields) {
                condition.defaultValue = QJsonValue::Undefined;
                condition.isClearable = true;
            }
        }
        changeable.push_back(field);
    }
    changeable.push_back(withDefault(
        plain(u"front"_s, Boolean, u"Before all others of its priority in its queue."_s), false));
    return changeable;
}

Field jobFilter()
{
    const auto listOf = [](const QString &name, const Field &element, const QString &description) {
        return list(name, element, 0, limits::entriesPerFilter, description);
    };
    return object(
        u"filter"_s,
        {
            listOf(u"state"_s, word({}, stateNames(), {}), u"In one of these states."_s),
            listOf(u"queue"_s, plain({}, QueueName, {}), u"In one of these queues."_s),
            listOf(u"job_type"_s, text({}, limits::jobTypeLength, {}), u"Of one of these types."_s),
            userTag(),
            chainGroup(),
            parent(),
            text(u"subject_key_prefix"_s, limits::subjectKeyLength,
                 u"Whose subject begins like this."_s),
            text(u"text"_s, limits::searchTextLength,
                 u"Whose command line, subject or type contains this, whatever the case."_s),
            time(u"created_after"_s, u"From this moment on."_s),
            time(u"created_before"_s, u"Before this moment."_s),
        },
        u"All that is given must hold."_s);
}

MethodInfo enqueueMany()
{
    Field error = object(u"error"_s, fields::error(), u"Why this one was refused."_s);
    std::vector<Field> result = with(enqueued(), std::move(error));
    for (Field &field : result)
        field.presence = Field::Presence::Optional;
    return {
        .name = methods::enqueueMany,
        .summary = u"Enqueues many jobs in one transaction."_s,
        .params = {required(list(u"jobs"_s, plain({}, WholeJob, {}), 1, limits::jobsPerEnqueueMany,
                                 u"Each as the parameters of dev.enqueue.v1."_s)),
                   withDefault(plain(u"atomic"_s, Boolean,
                                     u"All or none; else each succeeds or fails by itself."_s),
                               true)},
        .result = {required(list(u"results"_s, object({}, std::move(result), {}),
                                 u"In the order of the jobs: what dev.enqueue.v1 answers, or an "
                                 "error."_s))},
    };
}

MethodInfo tailLog()
{
    return {
        .name = methods::tailLog,
        .summary = u"Reads the output of an attempt: its last lines, or bytes from an offset on. "
                   "What is not UTF-8 reads U+FFFD."_s,
        .params = {jobId(),
                   integer(u"attempt"_s, 1, std::numeric_limits<int>::max(),
                           u"The attempt's number; absent: the latest."_s),
                   withDefault(integer(u"lines"_s, 1, limits::logLines, u"So many last lines."_s),
                               firstLogLines),
                   integer(u"offset"_s, 0, noLimit,
                           u"From this byte of the stream on, instead of lines."_s),
                   withDefault(integer(u"limit"_s, 1, limits::logChunkBytes,
                                       u"So many bytes at most, with an offset; fewer than 4, the "
                                       "length of a character, count as 4."_s),
                               firstChunkBytes)},
        .result = {required(plain(u"job_id"_s, Text, u"The job."_s)),
                   required(plain(u"attempt"_s, Integer, u"The attempt read; 0: none yet."_s)),
                   required(plain(u"log_path"_s, Text, u"The file with the newest output."_s)),
                   list(u"lines"_s, plain({}, Text, {}), u"The lines, where asked for."_s),
                   plain(u"chunk"_s, Text, u"The bytes; never ends inside a character."_s),
                   required(plain(u"next_offset"_s, Integer, u"Where to go on."_s)),
                   required(plain(u"eof"_s, Boolean, u"No more will ever come."_s)),
                   plain(u"dropped_bytes"_s, Integer, u"Of what was asked for, no longer kept."_s)},
        .choices = {{.names = {u"lines"_s, u"offset"_s}}, {.names = {u"lines"_s, u"limit"_s}}},
        .answerBytes = limits::logChunkBytes,
    };
}

MethodInfo wait()
{
    return {
        .name = methods::wait,
        .summary = u"Answers as soon as the jobs have ended; a timeout is done: false."_s,
        .params =
            {required(list(u"job_ids"_s, plain({}, JobReference, {}), 1, limits::jobsPerWait,
                           u"The jobs to wait for."_s)),
             withDefault(word(u"until"_s, {u"final"_s}, u"What to wait for."_s), u"final"_s),
             withDefault(word(u"mode"_s, {u"all"_s, u"any"_s}, u"All of them, or one."_s),
                         u"all"_s),
             withDefault(integer(u"timeout_ms"_s, 0, limits::longestWait.count(),
                                 u"How long to wait at most."_s),
                         qint64{limits::longestWait.count()}),
             integer(u"log_offset"_s, 0, noLimit,
                     u"Of a single job: also answers as soon as there is output from here on, and "
                     "brings it along."_s)},
        .result = {required(plain(u"done"_s, Boolean, u"False: the time was up."_s)),
                   required(list(u"jobs"_s, object({}, fields::job(), {}),
                                 u"The jobs as they are now."_s)),
                   object(u"log"_s,
                          {required(plain(u"chunk"_s, Text, u"The new output."_s)),
                           required(plain(u"next_offset"_s, Integer, u"Where to go on."_s)),
                           required(plain(u"eof"_s, Boolean, u"No more will ever come."_s)),
                           required(plain(u"dropped_bytes"_s, Integer, u"No longer kept."_s))},
                          u"New output, where asked for."_s)},
    };
}

std::vector<MethodInfo> jobMethods()
{
    const Field jobResult = required(object(u"job"_s, fields::job(), u"The job."_s));
    return {
        {
            .name = methods::enqueue,
            .summary = u"Accepts a job: once this is answered, it is on disk."_s,
            .params = jobFields(),
            .result = enqueued(),
        },
        enqueueMany(),
        {
            .name = methods::cancel,
            .summary = u"Cancels waiting jobs and stops running ones."_s,
            .params = with(selectors(),
                           withDefault(plain(u"running"_s, Boolean, u"Running ones too."_s), true)),
            .result = {plain(u"job_id"_s, Text, u"Where one job was named."_s),
                       required(plain(u"cancelled"_s, Boolean, u"False: all had ended."_s)),
                       required(plain(u"cancelled_count"_s, Integer, u"How many."_s))},
            .choices = {oneSelector()},
        },
        {
            .name = methods::get,
            .summary = u"Tells everything about a job."_s,
            .params = {jobId(),
                       withDefault(plain(u"payload"_s, Boolean, u"With its payload."_s), false),
                       withDefault(plain(u"attempts"_s, Boolean, u"With all its attempts."_s),
                                   true)},
            .result = {jobResult},
            .answerBytes = largeAnswerBytes,
        },
        {
            .name = methods::queryJobs,
            .summary = u"Lists jobs page by page; pages stay correct while jobs come and go."_s,
            .params =
                {jobFilter(),
                 withDefault(word(u"sort"_s, {u"DESC"_s, u"ASC"_s}, u"Newest first, or last."_s),
                             u"DESC"_s),
                 withDefault(integer(u"limit"_s, 1, limits::jobsPerPage, u"Jobs of a page."_s),
                             firstPageSize),
                 text(u"cursor"_s, limits::searchTextLength, u"next_cursor of the page before."_s)},
            .result = {required(list(u"items"_s, object({}, fields::job(), {}), u"The page."_s)),
                       plain(u"next_cursor"_s, Text, u"Absent: that was all."_s),
                       plain(u"total"_s, Integer,
                             u"Of all pages; told if the filter names queues or nothing."_s)},
            .answerBytes = pageBytes,
        },
        wait(),
        {
            .name = methods::retry,
            .summary =
                u"Makes a new job like one that has ended; or like each of many that did not end "
                "well."_s,
            .params = with(
                with(selectors(),
                     plain(u"edits"_s, JobEdits,
                           u"What shall differ: parameters of dev.enqueue.v1; null takes one away. "
                           "Of one job."_s)),
                withDefault(plain(u"force"_s, Boolean, u"Although its subject has a newer job."_s),
                            false)),
            .result = oneOrMany(enqueued()),
            .choices = {oneSelector()},
        },
        {
            .name = methods::explain,
            .summary = u"Says why a job does not start yet, or what has become of it."_s,
            .params = {jobId()},
            .result = explanation(),
        },
        {
            .name = methods::update,
            .summary = u"Changes a job that waits; what is absent stays."_s,
            .params = updateFields(),
            .result = oneOrMany({jobResult}),
            .choices = {{.count = Count::ExactlyOne, .names = {u"job_id"_s, u"of"_s}},
                        oneSelector(u"of"_s)},
        },
        {
            .name = methods::runNow,
            .summary = u"Starts a waiting job in spite of its due time, its conditions, pauses and "
                       "slots; not of its subject, its locks and what it depends on."_s,
            .params = selectors(),
            .result = oneOrMany({jobResult}),
            .choices = {oneSelector()},
        },
        {
            .name = methods::suspend,
            .summary = u"Freezes a running job with all its processes; holds a waiting one."_s,
            .params = selectors(),
            .result = oneOrMany({jobResult}),
            .choices = {oneSelector()},
        },
        {
            .name = methods::resume,
            .summary = u"Lets a suspended job go on, or start when its turn comes."_s,
            .params = selectors(),
            .result = oneOrMany({jobResult}),
            .choices = {oneSelector()},
        },
        {
            .name = methods::deleteJobs,
            .summary = u"Deletes jobs that have ended, with their output."_s,
            .params = selectors(),
            .result = {required(plain(u"deleted"_s, Integer, u"How many."_s))},
            .choices = {oneSelector()},
        },
        tailLog(),
    };
}

std::vector<MethodInfo> eventMethods()
{
    const QStringList kinds{eventkind::jobCreated,    eventkind::jobState,
                            eventkind::jobLog,        eventkind::jobDeleted,
                            eventkind::queueChanged,  eventkind::settingsChanged,
                            eventkind::sensorChanged, eventkind::presenceWanted};
    return {
        {
            .name = methods::emitEvent,
            .summary = u"Releases the jobs that wait for an event."_s,
            .params = {required(text(u"name"_s, limits::eventNameLength, u"The event."_s)),
                       plain(u"data"_s, Field::Type::Object,
                             u"What the jobs find in SEMANTICATASK_EVENT_DATA; at most 4,096 bytes "
                             "as compact JSON."_s),
                       duration(u"sticky_ms"_s, Duration(0), limits::longestDuration,
                                u"Also jobs that come within this time; the latest that says so "
                                "decides, and 0 takes it back."_s)},
            .result = {required(plain(u"released"_s, Integer, u"Jobs that waited."_s))},
        },
        {
            .name = methods::subscribe,
            .summary = u"From now on, or from an earlier event on, sends what happens as "
                       "notifications `event`."_s,
            .params = {list(u"kinds"_s, word({}, kinds, {}), 1, kinds.size(),
                            u"These kinds; absent: all."_s),
                       object(u"filter"_s,
                              {plain(u"job_id"_s, JobReference, u"About this job."_s),
                               plain(u"queue"_s, QueueName, u"About this queue and its jobs."_s),
                               userTag()},
                              u"All that is given must hold."_s),
                       integer(u"since"_s, 0, noLimit, u"Replays what came after this seq."_s)},
            .result = {required(plain(u"subscription"_s, Integer, u"For events.unsubscribe.v1."_s)),
                       required(plain(u"instance"_s, Text, u"Another instance counts anew."_s)),
                       required(plain(u"seq"_s, Integer, u"Of the latest event."_s)),
                       required(
                           plain(u"resync"_s, Boolean,
                                 u"What came after `since` is gone: read everything again."_s))},
        },
        {
            .name = methods::unsubscribe,
            .summary = u"Ends a subscription of this connection."_s,
            .params = {required(
                integer(u"subscription"_s, 0, noLimit, u"As events.subscribe.v1 said."_s))},
            .result = {required(plain(u"removed"_s, Boolean, u"False: there was none."_s))},
        },
    };
}

std::vector<MethodInfo> queueMethods()
{
    const Field name = plain(u"name"_s, QueueName, u"The queue; absent: the whole service."_s);
    return {
        {
            .name = methods::listQueues,
            .summary = u"Lists the queues and what is in them."_s,
            .result = {required(list(u"queues"_s, object({}, fields::queue(), {}), u"By name."_s)),
                       required(plain(u"paused"_s, Boolean, u"The whole service."_s)),
                       time(u"paused_until"_s, u"When that ends by itself."_s)},
            .answerBytes = largeAnswerBytes,
        },
        {
            .name = methods::configureQueue,
            .summary = u"Sets the rules of a queue; what is absent stays."_s,
            .params = {required(plain(u"name"_s, QueueName, u"The queue."_s)),
                       integer(u"concurrency"_s, 1, limits::highestConcurrency,
                               u"How many of its jobs run at the same time."_s),
                       integer(u"weight"_s, 1, limits::highestWeight,
                               u"Its share of starts, beside the other queues."_s),
                       integer(u"max_queued"_s, 1, limits::highestMaxQueued,
                               u"How many of its jobs may wait at the same time."_s),
                       plain(u"active_hours"_s, Text,
                             u"When its jobs start, by the clock on the wall: \"22:00-07:00\"; "
                             "empty: always."_s)},
        },
        {
            .name = methods::pauseQueue,
            .summary = u"Starts no more jobs, until it is resumed or for a time."_s,
            .params = {name, moment(u"until"_s, u"When it goes on by itself."_s),
                       withDefault(word(u"running"_s, {u"drain"_s, u"suspend"_s},
                                        u"What runs goes on to its end, or is frozen."_s),
                                   u"drain"_s)},
        },
        {
            .name = methods::resumeQueue,
            .summary = u"Starts jobs again."_s,
            .params = {name},
        },
    };
}

std::vector<Field> statsResult()
{
    const auto count = [](const QString &name) {
        return required(plain(name, Integer, u"Jobs."_s));
    };
    const auto bytes = [](const QString &name, const QString &description) {
        return required(plain(name, Integer, description));
    };
    return {
        count(u"total_jobs"_s),
        count(u"queued_jobs"_s),
        count(u"scheduled_jobs"_s),
        count(u"running_jobs"_s),
        count(u"suspended_jobs"_s),
        count(u"done_jobs"_s),
        count(u"failed_jobs"_s),
        count(u"cancelled_jobs"_s),
        count(u"superseded_jobs"_s),
        count(u"skipped_jobs"_s),
        bytes(u"db_size_bytes"_s, u"The database."_s),
        bytes(u"wal_size_bytes"_s, u"Its log of changes."_s),
        bytes(u"log_size_bytes"_s, u"Output of all attempts that have ended."_s),
        required(plain(u"uptime_seconds"_s, Integer, u"Since the service started."_s)),
        required(list(u"queues"_s, object({}, fields::queue(), {}), u"By name."_s)),
        required(object(u"rates"_s, {count(u"enqueued_per_min"_s), count(u"finished_per_min"_s)},
                        u"Jobs that were made, and that ended, in the last full minute."_s)),
        required(
            object(u"claim_latency_ms"_s,
                   {required(plain(u"p50"_s, Number, u"Half were faster."_s)),
                    required(plain(u"p99"_s, Number, u"99 of 100 were faster."_s))},
                   u"Of transactions that start jobs: from taking up what they carry out until "
                   "they are on disk."_s)),
    };
}

std::vector<MethodInfo> serviceMethods()
{
    const auto keys = [] {
        QStringList names;
        for (const SettingInfo &setting : settingsTable())
            names.append(setting.key);
        return names;
    }();
    const auto count = static_cast<qint64>(keys.size());
    return {
        {
            .name = methods::hello,
            .summary = u"Introduces both sides. Optional, unless an access token is required."_s,
            .params = {required(text(u"client"_s, limits::clientNameLength, u"Who asks."_s)),
                       required(
                           text(u"version"_s, limits::clientVersionLength, u"The client's own."_s)),
                       text(u"token"_s, limits::tokenLength, u"The access token."_s)},
            .result = {required(plain(u"server"_s, Text, u"semanticataskd."_s)),
                       required(plain(u"version"_s, Text, u"Of the service."_s)),
                       required(plain(u"protocol"_s, Integer, u"1."_s)),
                       required(plain(u"pid"_s, Integer, u"Of the service."_s)),
                       required(plain(u"data_dir"_s, Text, u"Where everything is kept."_s)),
                       required(list(u"capabilities"_s, plain({}, Text, {}),
                                     u"Names of the methods."_s))},
            .access = Access::Anyone,
        },
        {
            .name = methods::settings,
            .summary = u"Tells the settings in force and their defaults."_s,
            .params = {list(u"keys"_s, word({}, keys, {}), 1, count, u"These; absent: all."_s)},
            .result = {required(plain(u"settings"_s, Object, u"Values by key."_s)),
                       required(plain(u"defaults"_s, Object, u"Values by key."_s))},
        },
        {
            .name = methods::changeSettings,
            .summary = u"Changes settings, all or none."_s,
            .params = {required(plain(u"settings"_s, Object, u"Values by key."_s))},
        },
        {
            .name = methods::stats,
            .summary = u"Counts jobs, bytes and speed."_s,
            .result = statsResult(),
        },
        {
            .name = methods::health,
            .summary = u"Tells whether the service can do its work."_s,
            .result = {required(plain(u"status"_s, Text, u"ok, degraded or stopping."_s)),
                       required(list(u"problems"_s, plain({}, Text, {}),
                                     u"What is degraded, e.g. disk_full."_s)),
                       required(plain(u"version"_s, Text, u"Of the service."_s)),
                       required(plain(u"pid"_s, Integer, u"Of the service."_s)),
                       required(plain(u"uptime_seconds"_s, Integer, u"Since it started."_s)),
                       required(plain(u"paused"_s, Boolean, u"Nothing starts."_s))},
            .access = Access::Anyone,
        },
        {
            .name = methods::shutdown,
            .summary = u"Ends the service. Jobs go on, and the next service takes them over."_s,
            .params = {withDefault(plain(u"stop_jobs"_s, Boolean, u"Stops running jobs first."_s),
                                   false)},
        },
        {
            .name = methods::discover,
            .summary = u"Describes all methods as an OpenRPC document."_s,
            .result = {required(plain(u"openrpc"_s, Text, u"Version of the format."_s)),
                       required(plain(u"info"_s, Object, u"What is described."_s)),
                       required(list(u"methods"_s, plain({}, Object, {}), u"The methods."_s))},
            .answerBytes = largeAnswerBytes,
        },
    };
}

} // namespace

std::span<const MethodInfo> methodTable()
{
    static const std::vector<MethodInfo> table = [] {
        std::vector<MethodInfo> all;
        for (auto &&group : {jobMethods(), eventMethods(), queueMethods(), scheduleMethods(),
                             jobTypeMethods(), conditionMethods(), serviceMethods()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return table;
}

} // namespace sem
