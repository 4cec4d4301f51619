#include "shared/domain/jobstate.h"

#include "shared/core/words.h"

namespace sem {

bool canTransition(JobState from, JobState to)
{
    using enum JobState;
    switch (from) {
    case Scheduled:
        return to == Scheduled || to == Queued || to == Cancelled || to == Superseded
            || to == SkippedTtl || to == SkippedDeadline || to == Failed;
    case Queued:
        return to == Scheduled || to == Queued || to == Running || to == Cancelled
            || to == Superseded || to == SkippedTtl || to == SkippedDeadline || to == Failed;
    case Running:
        return to == Scheduled || to == Queued || to == Suspended || to == Done || to == Failed
            || to == Cancelled || to == Superseded;
    case Suspended:
        // All but Running: it had just ended, or was lost.
        return to == Scheduled || to == Queued || to == Running || to == Done || to == Failed
            || to == Cancelled || to == Superseded;
    case Done:
    case Failed:
    case Cancelled:
    case Superseded:
    case SkippedTtl:
    case SkippedDeadline:
        return false;
    }
    return false;
}

QString nameOf(JobState state)
{
    return upperWord(state);
}
std::optional<JobState> jobStateFromString(const QString &name)
{
    return fromUpperWord<JobState>(name);
}

QString nameOf(FailureReason reason)
{
    return lowerWord(reason);
}
std::optional<FailureReason> failureReasonFromString(const QString &name)
{
    return fromLowerWord<FailureReason>(name);
}

QString nameOf(AttemptOutcome outcome)
{
    return lowerWord(outcome);
}
std::optional<AttemptOutcome> attemptOutcomeFromString(const QString &name)
{
    return fromLowerWord<AttemptOutcome>(name);
}

QString nameOf(StopReason reason)
{
    return lowerWord(reason);
}
std::optional<StopReason> stopReasonFromString(const QString &name)
{
    return fromLowerWord<StopReason>(name);
}

QString nameOf(ExecutionMode mode)
{
    return upperWord(mode);
}
std::optional<ExecutionMode> executionModeFromString(const QString &name)
{
    return fromUpperWord<ExecutionMode>(name);
}

QString nameOf(Niceness niceness)
{
    return lowerWord(niceness);
}
std::optional<Niceness> nicenessFromString(const QString &name)
{
    return fromLowerWord<Niceness>(name);
}

QString nameOf(Leftovers leftovers)
{
    return lowerWord(leftovers);
}
std::optional<Leftovers> leftoversFromString(const QString &name)
{
    return fromLowerWord<Leftovers>(name);
}

QString nameOf(OnLost onLost)
{
    return lowerWord(onLost);
}
std::optional<OnLost> onLostFromString(const QString &name)
{
    return fromLowerWord<OnLost>(name);
}

QString nameOf(WhenConditionLost whenLost)
{
    return lowerWord(whenLost);
}
std::optional<WhenConditionLost> whenConditionLostFromString(const QString &name)
{
    return fromLowerWord<WhenConditionLost>(name);
}

QString nameOf(HoldCode code)
{
    return upperWord(code);
}
std::optional<HoldCode> holdCodeFromString(const QString &name)
{
    return fromUpperWord<HoldCode>(name);
}

} // namespace sem
