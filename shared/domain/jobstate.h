#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace sem {
Q_NAMESPACE

// The numbers are stored in the database: never change one.
enum class JobState {
    Scheduled = 1, // waits for its time: `run_at` lies ahead
    Queued = 2, // due; starts as soon as nothing holds it
    Running = 3,
    Suspended = 4, // started, frozen
    Done = 10, // final from here on: never changes again
    Failed = 11,
    Cancelled = 12,
    Superseded = 13,
    SkippedTtl = 14,
    SkippedDeadline = 15,
};
Q_ENUM_NS(JobState)

constexpr bool isWaiting(JobState state)
{
    return state == JobState::Scheduled || state == JobState::Queued;
}
constexpr bool isStarted(JobState state)
{
    return state == JobState::Running || state == JobState::Suspended;
}
constexpr bool isFinal(JobState state)
{
    return state >= JobState::Done;
}

// The one table of transitions; whatever is not in it is a Conflict.
bool canTransition(JobState from, JobState to);

// The names on the wire: "QUEUED", "SKIPPED_TTL", …
QString nameOf(JobState state);
std::optional<JobState> jobStateFromString(const QString &name);

enum class FailureReason {
    Exit = 1, // the command ended with a code other than 0
    Signal = 2,
    Timeout = 3,
    Stalled = 4,
    Deadline = 5,
    Spawn = 6, // the system refused to start the command
    Lost = 7, // the machine or the runner ended without a result
    Dependency = 8,
    Handler = 9,
    MaxWait = 10,
};
Q_ENUM_NS(FailureReason)

QString nameOf(FailureReason reason); // "exit", "max_wait", …
std::optional<FailureReason> failureReasonFromString(const QString &name);

// How one attempt ended.
enum class AttemptOutcome {
    Done = 1,
    Failed = 2,
    Cancelled = 3,
    Lost = 4,
    NotStarted = 5, // the command was never executed: uses up nothing
};
Q_ENUM_NS(AttemptOutcome)

QString nameOf(AttemptOutcome outcome);
std::optional<AttemptOutcome> attemptOutcomeFromString(const QString &name);

// Why an attempt was told to stop.
enum class StopReason {
    Cancel = 1,
    Timeout = 2,
    Stalled = 3,
    Deadline = 4,
    Shutdown = 5, // the service ends and was asked to take its jobs along
    Condition = 6, // one that it needs is gone; it starts anew once that is back
};
Q_ENUM_NS(StopReason)

QString nameOf(StopReason reason);
std::optional<StopReason> stopReasonFromString(const QString &name);

// Why a SCHEDULED job is due later.
enum class DelayReason {
    Schedule = 1,
    Backoff = 2, // it failed, and is tried again
    Debounce = 3, // until its subject has been quiet for a while
    Delay = 4, // it was to wait so long
};
Q_ENUM_NS(DelayReason)

// Why a job runs although not everything is as it wished.
enum class Override {
    RunNow = 1, // somebody said so
    MaxWait = 2, // it has waited for as long as it was told to
};
Q_ENUM_NS(Override)

// Why a started job is frozen: it thaws when the set is empty.
enum class FreezeReason { User = 1, Queue = 2, Service = 4, Condition = 8 };
Q_DECLARE_FLAGS(FreezeReasons, FreezeReason)
Q_DECLARE_OPERATORS_FOR_FLAGS(FreezeReasons)

// What a waiting job still needs before it may start, part of its lane. The upper four are facts of
// the job, cleared in the transaction that satisfies them; the others are asked of the machine.
enum class Need {
    Idle = 0x001,
    Charging = 0x002,
    Network = 0x004,
    Unmetered = 0x008,
    Throttle = 0x010, // negative priority: not while the machine is busy
    Event = 0x020,
    Dependency = 0x040,
    Subject = 0x080, // another job of the subject is running
    UserHold = 0x100,
};
Q_ENUM_NS(Need)
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

enum class ExecutionMode {
    InProcess = 1, // by a handler in a long-lived host
    Subprocess = 2, // by a process of its own
    Worker = 3, // by a host that the user registered
};
Q_ENUM_NS(ExecutionMode)

QString nameOf(ExecutionMode mode); // "SUBPROCESS", …
std::optional<ExecutionMode> executionModeFromString(const QString &name);

enum class Niceness { Interactive = 1, Normal = 2, Background = 3 };
Q_ENUM_NS(Niceness)

QString nameOf(Niceness niceness);
std::optional<Niceness> nicenessFromString(const QString &name);

// What happens to processes that a command leaves behind when it ends.
enum class Leftovers { Kill = 1, Keep = 2 };
Q_ENUM_NS(Leftovers)

QString nameOf(Leftovers leftovers);
std::optional<Leftovers> leftoversFromString(const QString &name);

// What becomes of a job whose machine went down while it ran.
enum class OnLost { Requeue = 1, Fail = 2 };
Q_ENUM_NS(OnLost)

QString nameOf(OnLost onLost);
std::optional<OnLost> onLostFromString(const QString &name);

// What happens to a job that runs when a condition that it waited for is gone.
enum class WhenConditionLost {
    Continue = 1,
    Suspend = 2, // frozen until the condition is back
    Requeue = 3, // stopped, and started anew once the condition is back
    Cancel = 4,
};
Q_ENUM_NS(WhenConditionLost)

QString nameOf(WhenConditionLost whenLost); // "suspend", …
std::optional<WhenConditionLost> whenConditionLostFromString(const QString &name);

// Why a waiting job does not start.
enum class HoldCode {
    NotDue, // its schedule lies ahead
    RetryBackoff, // it failed, and is tried again later
    Debounce, // its subject has not been quiet for long enough
    QueuePaused,
    ServicePaused,
    OutsideHours, // of its queue
    QueueFull, // the queue's slots are taken
    ServiceFull, // all slots are taken
    SubjectRunning,
    LockHeld,
    Dependency, // a job that it waits for has not ended
    UserHold, // somebody suspended it
    EventPending, // nobody has emitted its event
    NotIdle,
    OnBattery, // it waits for external power
    BatteryLow, // nothing starts
    NoNetwork,
    Metered, // the network costs by the byte
    Throttled, // the machine is too busy for negative priorities
    SensorUnknown, // nothing tells whether a condition is met
    DiskFull, // nothing starts
};
Q_ENUM_NS(HoldCode)

QString nameOf(HoldCode code); // "QUEUE_PAUSED"
std::optional<HoldCode> holdCodeFromString(const QString &name);

} // namespace sem
