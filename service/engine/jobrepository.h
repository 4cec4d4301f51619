#pragma once

#include "service/engine/discard.h"
#include "service/engine/jobselector.h"
#include "service/engine/pause.h"
#include "shared/domain/job.h"
#include "shared/domain/jobspec.h"
#include "shared/domain/schedule.h"

#include <QVariantMap>

#include <map>
#include <optional>
#include <vector>

namespace sem {

struct QueueRow
{
    qint64 id = 0;
    QString name = {};
    std::optional<int> concurrency = {}; // none: by the settings
    int weight = 1; // its share of starts, beside the other queues
    std::optional<qint64> maxQueued = {}; // none: by the settings
    QString activeHours = {}; // "22:00-07:00", empty: always
    Pause pause = {};

    bool operator==(const QueueRow &) const = default;
};

// Waiting jobs that can start under the same circumstances wait in the same lane. All lanes of one
// queue that are open form one line; the others cost nothing.
struct LaneRow
{
    qint64 id = 0;
    qint64 queue = 0;
    Needs needs = {};
    QString lock = {}; // named locks, empty: none

    bool operator==(const LaneRow &) const = default;
};

struct SubjectRow
{
    QString key = {};
    qint64 generation = 0;
    JobId latest = {}; // the job of that generation
    std::optional<qint64> waiting = {}; // seq of its only waiting job
    std::optional<qint64> running = {}; // seq of its only started job

    bool operator==(const SubjectRow &) const = default;
};

// How many jobs a lane has in a state. Deltas are added to what is stored.
struct LaneCount
{
    qint64 lane = 0;
    JobState state = JobState::Queued;
    qint64 jobs = 0;

    bool operator==(const LaneCount &) const = default;
};

// What happened in a queue in one hour of UTC; deltas are added to what is stored.
struct HourCount
{
    qint64 queue = 0;
    qint64 hour = 0; // hours since the epoch
    qint64 started = 0; // jobs, for the first time
    qint64 done = 0;
    qint64 failed = 0;
    Duration waited = {}; // before that

    bool operator==(const HourCount &) const = default;
};

struct QueuedHead
{
    qint64 seq = 0;
    int priority = 0;
    qint64 place = 0;

    bool operator==(const QueuedHead &) const = default;
};

// What is known of the registered types of jobs, by name: each an object of JSON that only those
// who read requests look into.
using JobTypes = std::map<QString, QByteArray>;

// A job with what only the engine cares about.
struct JobRow
{
    Job job = {};
    qint64 lane = 0;

    bool operator==(const JobRow &) const = default;
};

// A RUNNING or SUSPENDED job and its open attempt.
struct StartedRow
{
    JobRow row = {};
    Attempt attempt = {};
};

// What took a job's place, if it is superseded.
struct JobLink
{
    qint64 seq = 0;
    std::optional<JobId> supersededBy = {};
};

// That a waiting job waits for another.
struct DependencyRow
{
    qint64 job = 0;
    qint64 needs = 0;
    bool whateverEnd = false; // else it must be DONE

    bool operator==(const DependencyRow &) const = default;
};

// An event that may still be found by jobs that come.
struct StickyEvent
{
    Timestamp until = {};
    QByteArray data = {}; // see JobSpec

    bool operator==(const StickyEvent &) const = default;
};

// A place in the order in which jobs have ended.
struct EndPlace
{
    Timestamp at = {};
    qint64 seq = 0;

    auto operator<=>(const EndPlace &) const = default;
};

struct EndedJob
{
    EndPlace place = {};
    JobId id = {};
    Timestamp createdAt = {};
    bool hasRequestId = false;
    bool hasAttempts = false;

    bool operator==(const EndedJob &) const = default;
};

// What ended up to there has lost its artifacts, its output.
struct Swept
{
    EndPlace artifacts = {};
    EndPlace output = {};

    bool operator==(const Swept &) const = default;
};

// What the engine knows by heart.
struct EngineImage
{
    qint64 nextSeq = 1;
    qint64 frontPlace = 0; // the last that was given at the front of a line
    Pause pause = {};
    qint64 logBytes = 0; // output kept of all attempts
    QVariantMap settings = {}; // only what was set
    std::vector<QueueRow> queues = {};
    std::vector<LaneRow> lanes = {};
    std::vector<LaneCount> counts = {};
    std::vector<StartedRow> started = {};
    JobTypes jobTypes = {};
    std::optional<Timestamp> nextDue = {}; // of the first scheduled job
    std::optional<Timestamp> nextExpiry = {}; // of the first waiting job that expires
    std::vector<JobRow> runNow = {}; // queued jobs that go before all others
    qint64 dependencies = 0; // rows
    std::vector<qint64> endedNeeds = {}; // jobs that have ended while others still wait for them
    std::optional<Timestamp> nextScheduleDue = {}; // see JobRepository
    Swept swept = {};
    std::vector<Discard> discards = {}; // see addDiscard()
};

// Where jobs are kept; the engine is its only writer, on one thread. Every implementation passes
// the contract suite.
//
// Errors have code Database and data.reason:
//   constraint               the statement broke a rule of the store
//   disk_full, io, corrupt, busy   the store could not do it
// After either nothing of the transaction is to be kept: roll back, and load() before going on.
class JobRepository
{
public:
    virtual ~JobRepository() = default;

    // Opens or creates the store and brings its schema up to date. Called once, on the thread that
    // will use it. Conflict: the store was made by a newer version.
    virtual Result<> open() = 0;

    virtual Result<EngineImage> load() = 0;

    virtual Result<> begin() = 0;
    virtual Result<> commit() = 0; // on return the transaction is on disk
    virtual void rollback() = 0; // also fine when nothing is open

    virtual Result<> setNextSeq(qint64 seq) = 0;
    virtual Result<> setFrontPlace(qint64 place) = 0;
    virtual Result<> setLogBytes(qint64 bytes) = 0;
    virtual Result<> setPause(const Pause &pause) = 0; // of the whole service
    virtual Result<> setSettings(const QVariantMap &values) = 0; // adds to or replaces what is set
    virtual Result<qint64> addQueue(const QString &name) = 0; // → id
    virtual Result<> updateQueue(const QueueRow &queue) = 0;
    // Of one that has no jobs: as if it were new, but for its lanes.
    virtual Result<> reuseQueue(qint64 id, const QString &name) = 0;
    virtual Result<qint64> addLane(const LaneRow &lane) = 0; // `id` is ignored → id
    virtual Result<> updateLane(const LaneRow &lane) = 0; // of its `id`; nobody is in it
    virtual Result<> addCounts(const std::vector<LaneCount> &deltas) = 0;
    // Those of more than two days before the newest may be forgotten.
    virtual Result<> addHours(const std::vector<HourCount> &deltas) = 0;

    // Inserts or replaces; removing one that is not there is fine.
    virtual Result<> putJobType(const QString &name, const QByteArray &definition) = 0;
    virtual Result<> deleteJobType(const QString &name) = 0;

    virtual Result<std::optional<SubjectRow>> subject(const QString &key) = 0;
    virtual Result<> putSubject(const SubjectRow &subject) = 0; // inserts or replaces

    virtual Result<> insertJob(const JobRow &row, const JobSpec &spec) = 0;
    // Writes all that may change in a job's life; id, seq, queue, subject and the like stay.
    virtual Result<> updateJob(const JobRow &row) = 0;
    // The same, and what only a client changes: the queue (that of the lane) and the mark.
    virtual Result<> reviseJob(const JobRow &row) = 0;
    virtual Result<> reviseConditions(qint64 seq, const Conditions &conditions) = 0;
    virtual Result<> deleteJob(qint64 seq) = 0; // with payload and attempts
    virtual Result<qint64> outputBytes(qint64 seq) = 0; // kept of the job's attempts, as they say
    virtual Result<> dropOutput(qint64 seq) = 0; // of all its attempts; then none is kept
    // Final jobs that ended after that place and not after `until`, in that order.
    virtual Result<std::vector<EndedJob>> endedJobs(const EndPlace &after, Timestamp until,
                                                    int limit) = 0;
    virtual Result<> setSwept(const Swept &swept) = 0;
    // Files that are to go and may still be there. Once more is no error.
    virtual Result<> addDiscard(const Discard &discard) = 0;
    virtual Result<> removeDiscards(const std::vector<Discard> &discards) = 0;
    virtual Result<std::optional<JobRow>> job(const JobRef &ref) = 0;
    virtual Result<std::optional<JobSpec>> spec(qint64 seq) = 0;
    // The job that was made for this request since then. An older one loses its request id, so that
    // the id can be used again.
    virtual Result<std::optional<JobRow>> jobForRequest(const QString &requestId,
                                                        Timestamp since) = 0;
    // The latest job that repeats this one and that there still is.
    virtual Result<std::optional<qint64>> retryOf(const JobId &job) = 0;
    virtual Result<std::optional<JobLink>> link(const JobRef &ref) = 0;
    // First in line: highest priority, then smallest place.
    virtual Result<std::optional<QueuedHead>> head(qint64 lane) = 0;
    // Of scheduled jobs that wait for so long (see DelayReason), not for a time. When they expire
    // is moved back only: whoever is looked at too early is looked at again.
    virtual Result<> moveDelays(Duration by) = 0;
    // Scheduled jobs that are due by then, the earliest first; and when the first of all is due.
    virtual Result<std::vector<qint64>> dueJobs(Timestamp now, int limit) = 0;
    virtual Result<std::optional<Timestamp>> nextDue() = 0;

    // Waiting jobs that have expired by then, the earliest first; and when the first of all does.
    virtual Result<std::vector<qint64>> expiredJobs(Timestamp now, int limit) = 0;
    virtual Result<std::optional<Timestamp>> nextExpiry() = 0;

    virtual Result<> addDependency(const DependencyRow &row) = 0; // doing it twice is fine
    virtual Result<> removeDependency(qint64 job, qint64 needs) = 0;
    virtual Result<qint64> removeDependencies(qint64 job) = 0; // all it has → how many
    virtual Result<std::vector<DependencyRow>> dependencies(qint64 job) = 0;
    virtual Result<std::vector<DependencyRow>> dependents(qint64 needs, int limit) = 0;

    // Setting one forgets those that are over; `stickyEvents` counts the others.
    virtual Result<qint64> stickyEvents(Timestamp now) = 0;
    virtual Result<std::optional<StickyEvent>> stickyEvent(const QString &name) = 0;
    virtual Result<> setSticky(const QString &name, const StickyEvent &event, Timestamp now) = 0;
    virtual Result<> setEventData(qint64 seq, const QByteArray &data) = 0; // see JobSpec

    virtual Result<> insertAttempt(qint64 seq, const Attempt &attempt) = 0;
    virtual Result<> updateAttempt(qint64 seq, const Attempt &attempt) = 0; // by its number
    virtual Result<std::optional<Attempt>> attempt(qint64 seq, int number) = 0;

    // The jobs meant by the selector whose seq is in (after, upTo], ascending: the final ones or
    // the others.
    enum class Which { Final, NotFinal };
    virtual Result<std::vector<qint64>> select(const JobSelector &selector, Which which,
                                               qint64 after, qint64 upTo, int limit) = 0;

    virtual Result<std::optional<ScheduleRow>> schedule(const QString &name) = 0;
    virtual Result<> putSchedule(const ScheduleRow &row) = 0; // by its name; its runs stay
    virtual Result<> deleteSchedule(const QString &name) = 0; // with its runs
    virtual Result<int> scheduleCount() = 0;
    // Of an existing schedule; keeps the latest limits::scheduleRunsKept.
    virtual Result<> addScheduleRun(const QString &name, const ScheduleRun &run) = 0;
    // Schedules whose `nextAt` or `owedAt` is not after this, by name; and the first of all those
    // times.
    virtual Result<std::vector<ScheduleRow>> dueSchedules(Timestamp now) = 0;
    virtual Result<std::optional<Timestamp>> nextScheduleDue() = 0;

    // After a commit: keeps the log of changes small. May take as long as a checkpoint.
    virtual Result<> tidy() = 0;
};

} // namespace sem
