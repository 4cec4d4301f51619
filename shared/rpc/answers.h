#pragma once

#include "shared/core/result.h"
#include "shared/domain/job.h"
#include "shared/domain/retrypolicy.h"
#include "shared/domain/schedule.h"
#include "shared/domain/wishes.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <optional>
#include <vector>

// What the methods answer, one struct each; service and clients share them. Methods that are not
// here (configure, pause and resume of queues, put and delete of job types, settings.set, shutdown)
// answer an empty object.
namespace sem {

struct HelloAnswer
{
    QString server = QStringLiteral("semanticataskd");
    QString version = {};
    int protocol = 1;
    qint64 pid = 0;
    QString dataDir = {};
    QStringList capabilities = {}; // names of the methods

    bool operator==(const HelloAnswer &) const = default;
};

// Of enqueue and retry.
struct EnqueueAnswer
{
    JobId id = {};
    qint64 seq = 0;
    QString queue = {};
    JobState state = JobState::Queued;
    qint64 generation = 1;
    bool created = true; // false: an earlier call with the same request_id made this job
    std::vector<JobId> superseded = {};

    bool operator==(const EnqueueAnswer &) const = default;
};

struct EnqueueManyAnswer
{
    std::vector<Result<EnqueueAnswer>> results = {}; // on the wire an answer or {error}
};

struct CancelAnswer
{
    std::optional<JobId> id = {}; // where one job was named
    bool cancelled = false;
    qint64 cancelledCount = 0;

    bool operator==(const CancelAnswer &) const = default;
};

// One reason why a job does not start.
struct HoldInfo
{
    HoldCode code = HoldCode::NotDue;
    Timestamp since = {};
    std::optional<Timestamp> until = {}; // where it is known when it ends by itself
    std::optional<qint64> job = {}; // that stands in the way
    QVariantMap detail = {};

    bool operator==(const HoldInfo &) const = default;
};

// For how long a waiting job goes on waiting, and what then.
struct Patience
{
    Timestamp until = {};
    Conditions::OnMaxWait then = Conditions::OnMaxWait::Skip; // Run: without its conditions

    bool operator==(const Patience &) const = default;
};

// One thing that happened to a job.
struct StoryLine
{
    QString what = {}; // created; started or ended: an attempt; finished: the job
    Timestamp time = {};
    std::optional<int> attempt = {};
    std::optional<AttemptOutcome> outcome = {}; // of an attempt
    std::optional<JobState> state = {}; // of the job, when it finished
    std::optional<int> exitCode = {};
    std::optional<int> signal = {};
    std::optional<FailureReason> failureReason = {};
    QString failureDetail = {};
    std::optional<StopReason> stopReason = {}; // why an attempt was told to end, if it was
    FreezeReasons freezeReasons = {}; // for which it was ever frozen
    std::optional<JobId> supersededBy = {};

    bool operator==(const StoryLine &) const = default;
};

struct ExplainAnswer
{
    qint64 seq = 0;
    JobState state = JobState::Queued;
    std::vector<HoldInfo> holds = {};
    std::optional<qint64> placeInLine = {}; // 1: the next; counted to 1,000
    std::vector<Patience> patience = {}; // of one that does not wait for ever; the first first
    std::vector<StoryLine> story = {};

    bool operator==(const ExplainAnswer &) const = default;
};

// What a sensor of the machine says. No value: it cannot tell.
struct SensorInfo
{
    QString name = {}; // power, load, network, presence
    std::optional<QVariantMap> value = {};
    QString source = {}; // who says so
    std::optional<Duration> age = {}; // none: it has not been read

    bool operator==(const SensorInfo &) const = default;
};

// Whether the machine is as jobs of a kind need it.
struct RuleInfo
{
    QString name = {}; // idle, charging, network, unmetered, throttle, battery
    bool met = false; // jobs may start
    std::optional<HoldCode> code = {}; // why not
    std::optional<Timestamp> since = {}; // when it was lost; none: never seen met
    std::optional<Timestamp> until = {}; // when it is met if nothing changes
    QVariantMap detail = {}; // what decides it

    bool operator==(const RuleInfo &) const = default;
};

struct ConditionsAnswer
{
    std::vector<SensorInfo> sensors = {};
    std::vector<RuleInfo> rules = {};

    bool operator==(const ConditionsAnswer &) const = default;
};

// `job` on the wire: a job with what was asked for along with it.
struct JobDetails
{
    Job job = {};
    QStringList holds = {}; // "QUEUE_PAUSED", …
    std::optional<QStringList> artifacts = {}; // names
    std::optional<std::vector<Attempt>> attempts = {};
    std::optional<QJsonObject> payload = {}; // as redactedPayload() shows it
    // What it was given, where that was asked for; the retries with what the settings add.
    std::optional<Conditions> conditions = {};
    std::optional<RetryPolicy> retry = {};
    std::optional<Duration> timeout = {};
    std::optional<Duration> stallTimeout = {};
    std::optional<Duration> ttl = {};
    std::optional<Timestamp> deadline = {};

    bool operator==(const JobDetails &) const = default;
};

struct JobAnswer
{
    JobDetails job = {};

    bool operator==(const JobAnswer &) const = default;
};

struct JobPageAnswer
{
    std::vector<JobDetails> items = {};
    std::optional<QString> nextCursor = {}; // unset: that was all
    std::optional<qint64> total = {};

    bool operator==(const JobPageAnswer &) const = default;
};

// New output that came along with a wait.
struct LogPiece
{
    QString chunk = {};
    qint64 nextOffset = 0;
    bool eof = false; // no more will ever come
    qint64 droppedBytes = 0; // between the offset asked for and the chunk

    bool operator==(const LogPiece &) const = default;
};

struct WaitAnswer
{
    bool done = false; // false: the time was up
    std::vector<JobDetails> jobs = {};
    std::optional<LogPiece> log = {};

    bool operator==(const WaitAnswer &) const = default;
};

struct EmitAnswer
{
    qint64 released = 0;

    bool operator==(const EmitAnswer &) const = default;
};

struct DeleteAnswer
{
    qint64 deleted = 0;

    bool operator==(const DeleteAnswer &) const = default;
};

// Of what was done to each of many jobs.
struct BulkAnswer
{
    qint64 changed = 0;
    qint64 refused = 0; // could not be done, e.g. as a queue is full

    bool operator==(const BulkAnswer &) const = default;
};

// `lines` or `chunk`, as asked.
struct LogTail
{
    JobId id = {};
    int attempt = 0; // the one the output is of
    QString logPath = {}; // empty until something was written
    std::optional<QStringList> lines = {};
    std::optional<QString> chunk = {};
    qint64 nextOffset = 0;
    bool eof = false; // no more will ever come
    std::optional<qint64> droppedBytes = {}; // of what was asked for, and no longer kept

    bool operator==(const LogTail &) const = default;
};

struct SubscribeAnswer
{
    qint64 subscription = 0;
    QString instance = {}; // of the service; another one counts its events anew
    qint64 seq = 0; // of the latest event
    bool resync = false; // events since the one asked for are gone: read everything again

    bool operator==(const SubscribeAnswer &) const = default;
};

struct UnsubscribeAnswer
{
    bool removed = false;

    bool operator==(const UnsubscribeAnswer &) const = default;
};

namespace eventkind {

using namespace Qt::StringLiterals;

inline constexpr auto jobCreated = "job.created"_L1;
inline constexpr auto jobState = "job.state"_L1; // or `stopping`
inline constexpr auto jobLog = "job.log"_L1;
inline constexpr auto jobDeleted = "job.deleted"_L1;
inline constexpr auto queueChanged = "queue.changed"_L1;
inline constexpr auto settingsChanged = "settings.changed"_L1;
inline constexpr auto sensorChanged = "sensor.changed"_L1;
inline constexpr auto presenceWanted = "presence.wanted"_L1; // or no longer

} // namespace eventkind

// Params of the notification `event`.
struct EventNotice
{
    qint64 subscription = 0;
    qint64 seq = 0;
    Timestamp time = {};
    QString kind = {};
    std::optional<JobDetails> job = {}; // of job.created, job.state
    std::optional<JobId> jobId = {}; // of job.log
    std::optional<qint64> logBytes = {}; // of job.log: length of the stream so far
    std::optional<std::vector<JobId>> jobIds = {}; // of job.deleted
    std::optional<QString> queue = {}; // of queue.changed; empty: the whole service
    std::optional<bool> wanted = {}; // of presence.wanted

    bool operator==(const EventNotice &) const = default;
};

struct PresenceAnswer
{
    bool wanted = false; // there is use for further reports

    bool operator==(const PresenceAnswer &) const = default;
};

struct QueueInfo
{
    QString name = {};
    qint64 queued = 0; // due; scheduled ones are not counted
    qint64 running = 0;
    qint64 held = 0; // of the queued
    qint64 failed24h = 0;
    int concurrency = 0; // in force
    int weight = 1;
    qint64 maxQueued = 0; // in force
    QString activeHours = {};
    bool paused = false;
    std::optional<Timestamp> pausedUntil = {};
    Duration averageWait = {}; // from due to start, over the last 24 hours

    bool operator==(const QueueInfo &) const = default;
};

struct QueuesAnswer
{
    std::vector<QueueInfo> queues = {};
    bool paused = false; // the whole service
    std::optional<Timestamp> pausedUntil = {};

    bool operator==(const QueuesAnswer &) const = default;
};

struct ScheduleInfo
{
    QString name = {};
    std::optional<QString> cron = {};
    std::optional<Duration> every = {};
    QString timeZone = {};
    QJsonObject jobTemplate = {}; // its payload as redactedPayload() shows it
    MissedRuns missed = MissedRuns::RunOnce;
    OverlappingRuns overlap = OverlappingRuns::Skip;
    bool enabled = true;
    std::vector<Timestamp> next = {}; // five, if there are so many
    std::optional<ScheduleRun> lastRun = {};
    std::vector<ScheduleRun> runs = {}; // the latest first

    bool operator==(const ScheduleInfo &) const = default;
};

struct ScheduleAnswer
{
    ScheduleInfo schedule = {};

    bool operator==(const ScheduleAnswer &) const = default;
};

struct SchedulesAnswer
{
    std::vector<ScheduleInfo> schedules = {};

    bool operator==(const SchedulesAnswer &) const = default;
};

struct JobTypesAnswer
{
    std::vector<QJsonObject> jobTypes = {}; // each as job_types.put took it, by name

    bool operator==(const JobTypesAnswer &) const = default;
};

struct SettingsAnswer
{
    QVariantMap settings = {}; // in force
    QVariantMap defaults = {};

    bool operator==(const SettingsAnswer &) const = default;
};

struct StatsAnswer
{
    struct Rates
    {
        qint64 enqueuedPerMinute = 0;
        qint64 finishedPerMinute = 0;
        bool operator==(const Rates &) const = default;
    };
    // From the moment a job may start to its claim.
    struct ClaimLatency
    {
        std::chrono::microseconds p50 = {};
        std::chrono::microseconds p99 = {};
        bool operator==(const ClaimLatency &) const = default;
    };

    qint64 totalJobs = 0;
    qint64 queuedJobs = 0;
    qint64 scheduledJobs = 0;
    qint64 runningJobs = 0;
    qint64 suspendedJobs = 0;
    qint64 doneJobs = 0;
    qint64 failedJobs = 0;
    qint64 cancelledJobs = 0;
    qint64 supersededJobs = 0;
    qint64 skippedJobs = 0;
    qint64 databaseBytes = 0;
    qint64 walBytes = 0;
    qint64 logBytes = 0;
    qint64 uptimeSeconds = 0;
    std::vector<QueueInfo> queues = {};
    Rates rates = {};
    ClaimLatency claimLatency = {}; // in milliseconds with a fraction on the wire

    bool operator==(const StatsAnswer &) const = default;
};

struct HealthAnswer
{
    QString status = {}; // "ok", "degraded", "stopping"
    QStringList problems = {}; // what is degraded: "disk_full", "io", …
    QString version = {};
    qint64 pid = 0;
    qint64 uptimeSeconds = 0;
    bool paused = false; // the whole service

    bool operator==(const HealthAnswer &) const = default;
};

QJsonObject toJson(const HelloAnswer &answer);
QJsonObject toJson(const EnqueueAnswer &answer);
QJsonObject toJson(const EnqueueManyAnswer &answer);
QJsonObject toJson(const CancelAnswer &answer);
QJsonObject toJson(const JobDetails &details);
QJsonObject toJson(const JobAnswer &answer);
QJsonObject toJson(const ExplainAnswer &answer);
QJsonObject toJson(const ConditionsAnswer &answer);
QJsonObject toJson(const EmitAnswer &answer);
QJsonObject toJson(const JobPageAnswer &answer);
QJsonObject toJson(const WaitAnswer &answer);
QJsonObject toJson(const DeleteAnswer &answer);
QJsonObject toJson(const BulkAnswer &answer);
QJsonObject toJson(const LogTail &answer);
QJsonObject toJson(const SubscribeAnswer &answer);
QJsonObject toJson(const UnsubscribeAnswer &answer);
QJsonObject toJson(const EventNotice &notice);
QJsonObject toJson(const PresenceAnswer &answer);
QJsonObject toJson(const QueuesAnswer &answer);
QJsonObject toJson(const ScheduleInfo &info);
QJsonObject toJson(const ScheduleAnswer &answer);
QJsonObject toJson(const SchedulesAnswer &answer);
QJsonObject toJson(const JobTypesAnswer &answer);
QJsonObject toJson(const SettingsAnswer &answer);
QJsonObject toJson(const StatsAnswer &answer);
QJsonObject toJson(const HealthAnswer &answer);

// Reads what toJson() wrote; exists for each type above. Members it does not know are ignored, so a
// newer service may say more. Internal, naming the member, for one that is missing or of another
// type.
template<typename Answer>
Result<Answer> fromJson(const QJsonObject &json);

} // namespace sem
