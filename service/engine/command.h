#pragma once

#include "service/engine/attemptresult.h"
#include "service/engine/discard.h"
#include "service/engine/jobselector.h"
#include "service/engine/machine.h"
#include "shared/domain/job.h"
#include "shared/domain/jobspec.h"
#include "shared/domain/schedule.h"

#include <QVariantMap>

#include <functional>
#include <variant>
#include <vector>

namespace sem {

// What the engine is asked to do. A command's `reply` is called exactly once, on the engine's
// thread, after what it reports is on disk (or has failed): keep it short and hand over.
template<typename T>
using Reply = std::function<void(Result<T>)>;

// What enqueue and retry answer.
struct EnqueueOutcome
{
    JobId id = {};
    qint64 seq = 0;
    QString queue = {};
    JobState state = JobState::Queued;
    qint64 generation = 1;
    bool created = true; // false: an earlier request with the same request_id made this job
    std::vector<JobId> superseded = {};
};

namespace command {

// All in one transaction. `atomic`: the first refusal undoes the others; then it is the last of the
// outcomes, and those before it mean nothing.
// The specs have been validated.
struct Enqueue
{
    std::vector<JobSpec> specs = {};
    bool atomic = true;
    Reply<std::vector<Result<EnqueueOutcome>>> reply = {};
};

struct CancelOutcome
{
    std::optional<JobId> id = {}; // where one job was named
    qint64 cancelled = 0; // jobs that were cancelled or are being stopped
};

struct Cancel
{
    JobSelector selector = {};
    bool running = true; // started jobs too
    Reply<CancelOutcome> reply = {};
};

// A new job like a final one. NotFound, Conflict (not final; or a newer generation of the subject
// exists and `force` is not set).
struct Retry
{
    JobRef of = {};
    JobSpec spec = {}; // the old job's, with the client's edits
    bool force = false;
    Reply<EnqueueOutcome> reply = {};
};

// Freezes a started job, holds a waiting one; and takes that back. NotFound, Conflict (it has ended
// or is being stopped).
struct Suspend
{
    JobRef job = {};
    Reply<void> reply = {};
};
struct Resume
{
    JobRef job = {};
    Reply<void> reply = {};
};

// Final jobs with their output; others are left (a single one that is not final is a Conflict).
struct Delete
{
    JobSelector selector = {};
    Reply<qint64> reply = {}; // how many
};

// What is unset stays. NotFound, Conflict (it does not wait any more), Throttled (the queue is
// full).
struct Update
{
    JobRef job = {};
    std::optional<int> priority = {};
    std::optional<QString> queue = {};
    std::optional<Timing> timing = {};
    std::optional<ConditionChanges> conditions = {};
    std::optional<QString> userTag = {};
    bool front = false; // before all others of its priority …
    std::optional<qint64> place = {}; // … exactly there; unset: before all that are there
    Reply<void> reply = {};
};

// NotFound, Conflict (it does not wait any more).
struct RunNow
{
    JobRef job = {};
    Reply<void> reply = {};
};

// The same for each of many: what `what` says of its `job` and `reply` counts for nothing, and a
// retry makes each job as it was. Those for whom it makes no sense (any more) are left as they are.
// A retry of all means those that did not end well, unless the selector says which.
struct BulkOutcome
{
    qint64 changed = 0;
    qint64 refused = 0; // e.g. as the queue was full
};
struct ForEach
{
    JobSelector selector = {};
    std::variant<Retry, Suspend, Resume, Update, RunNow> what = {};
    Reply<BulkOutcome> reply = {};
};

// Releases the jobs that wait for it now, for good, and those that come within `sticky`. The latest
// that says so decides for how long and with which data; 0 takes it back.
struct Emit
{
    JobSelector selector = {}; // of By::AwaitedEvent
    std::optional<Duration> sticky = {};
    QByteArray data = {}; // a JSON object, compact: for the jobs; empty: none
    Reply<qint64> reply = {}; // how many were released
};

struct ConfigureQueue
{
    QString name = {};
    std::optional<int> concurrency = {};
    std::optional<int> weight = {};
    std::optional<qint64> maxQueued = {};
    std::optional<QString> activeHours = {}; // empty: always
    Reply<void> reply = {};
};

// An empty name means the whole service.
struct PauseQueue
{
    QString name = {};
    std::optional<Timestamp> until = {}; // none: until it is resumed
    bool suspends = false; // freezes what runs
    Reply<void> reply = {};
};
struct ResumeQueue
{
    QString name = {};
    Reply<void> reply = {};
};

struct ChangeSettings
{
    QVariantMap values = {};
    Reply<void> reply = {};
};

// Adds or replaces one that has been validated, together with its template.
struct PutSchedule
{
    Schedule schedule = {};
    Reply<void> reply = {};
};

struct DeleteSchedule
{
    QString name = {};
    Reply<void> reply = {}; // NotFound
};

// Makes a job now, whenever the next one is due. NotFound, Conflict.
struct TriggerSchedule
{
    QString name = {};
    Reply<EnqueueOutcome> reply = {};
};

// Registers a type of jobs, or replaces it; `definition` has been validated.
struct PutJobType
{
    QString name = {};
    QByteArray definition = {};
    Reply<void> reply = {}; // Validation: too many, or too large together
};

// Jobs of the type stay as they are.
struct DeleteJobType
{
    QString name = {};
    Reply<void> reply = {}; // NotFound
};

// No new starts from now on. With `stopJobs` running jobs are told to stop. The reply comes when
// nothing is left to wait for.
struct Shutdown
{
    bool stopJobs = false;
    Reply<void> reply = {};
};

// What the machine allows has changed.
struct ChangeMachine
{
    Machine machine = {};
};

// These files are gone.
struct Discarded
{
    std::vector<Discard> discards = {};
};

// The end of an attempt, from execution. Stays in the inbox until it is on disk.
struct AttemptEnded
{
    AttemptResult result = {};
};

} // namespace command

using Command =
    std::variant<command::Enqueue, command::Cancel, command::Retry, command::Suspend,
                 command::Resume, command::Update, command::RunNow, command::ForEach,
                 command::Delete, command::Emit, command::ConfigureQueue, command::PauseQueue,
                 command::ResumeQueue, command::ChangeSettings, command::PutSchedule,
                 command::DeleteSchedule, command::TriggerSchedule, command::PutJobType,
                 command::DeleteJobType, command::ChangeMachine, command::Discarded,
                 command::Shutdown, command::AttemptEnded>;

// Commands that share a transaction, though each is answered by itself.
using CommandGroup = std::vector<Command>;

} // namespace sem
