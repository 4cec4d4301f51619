#include "service/engine/attemptend.h"

#include "service/engine/jobchange.h"
#include "service/engine/retry.h"

namespace sem {

namespace {

// What a result means for its job.
struct Verdict
{
    JobState state = JobState::Done;
    AttemptOutcome outcome = AttemptOutcome::Done;
    std::optional<FailureReason> reason = {};
};

Verdict failed(FailureReason reason)
{
    return {.state = JobState::Failed, .outcome = AttemptOutcome::Failed, .reason = reason};
}

Verdict stopped(StopReason reason)
{
    switch (reason) {
    case StopReason::Cancel:
        return {.state = JobState::Cancelled, .outcome = AttemptOutcome::Cancelled};
    case StopReason::Timeout:
        return failed(FailureReason::Timeout);
    case StopReason::Stalled:
        return failed(FailureReason::Stalled);
    case StopReason::Deadline:
        return failed(FailureReason::Deadline);
    case StopReason::Shutdown: // runs again when the service does
    case StopReason::Condition:
        return {.state = JobState::Queued, .outcome = AttemptOutcome::Cancelled};
    }
    return failed(FailureReason::Lost);
}

// `stopping`: somebody cancelled the job. One that ended by itself before the stop reached it keeps
// its own result; where there is none of its own, the cancel decides.
Verdict judge(const AttemptResult &result, bool stopping)
{
    switch (result.kind) {
    case AttemptResult::Kind::Ended:
        // A runner that was stopped by a signal takes it for the end of the service; and a cancel
        // may come while the job is being stopped to wait in line again.
        if (stopping
            && (result.stopReason == StopReason::Shutdown
                || result.stopReason == StopReason::Condition))
            return stopped(StopReason::Cancel);
        if (result.stopReason)
            return stopped(*result.stopReason);
        if (result.signal)
            return failed(FailureReason::Signal);
        return result.exitCode == 0 ? Verdict{} : failed(FailureReason::Exit);
    case AttemptResult::Kind::NotExecuted:
        return failed(FailureReason::Spawn);
    case AttemptResult::Kind::NotStarted:
        if (stopping)
            return stopped(StopReason::Cancel);
        return {.state = JobState::Queued, .outcome = AttemptOutcome::NotStarted};
    case AttemptResult::Kind::Abandoned:
        return stopping ? stopped(StopReason::Cancel) : failed(FailureReason::Lost);
    case AttemptResult::Kind::Lost:
        if (stopping)
            return stopped(StopReason::Cancel);
        return {.state = JobState::Failed,
                .outcome = AttemptOutcome::Lost,
                .reason = FailureReason::Lost};
    }
    return failed(FailureReason::Lost);
}

// It never began, or was soon stopped as if the service ended: by its own hand, as likely as not.
bool cameToNothing(const Attempt &attempt)
{
    constexpr auto soon = std::chrono::minutes(1);
    return attempt.outcome == AttemptOutcome::NotStarted
        || (attempt.stopReason == StopReason::Shutdown
            && attempt.finishedAt.value_or(attempt.startedAt) - attempt.startedAt < soon);
}

// Something keeps ending the runners: to go on would go on for ever.
Result<bool> isHopeless(JobRepository &store, const Job &job, const Attempt &ended)
{
    if (!cameToNothing(ended))
        return false;
    constexpr int mostInARow = 20;
    for (int number = job.attempt - 1; number > job.attempt - mostInARow; --number) {
        const auto attempt = store.attempt(job.seq, number);
        if (!attempt)
            return attempt.error();
        if (!*attempt || !cameToNothing(**attempt))
            return false;
    }
    return true;
}

// Nothing of it has run, whatever was tried.
Result<bool> hasNeverBegun(JobRepository &store, const Job &job)
{
    for (int number = job.attempt; number > 0; --number) {
        const auto attempt = store.attempt(job.seq, number);
        if (!attempt)
            return attempt.error();
        if (*attempt && (*attempt)->outcome != AttemptOutcome::NotStarted)
            return false;
    }
    return true;
}

Attempt closed(Attempt attempt, const AttemptResult &result, const Verdict &verdict, Timestamp now)
{
    attempt.finishedAt = result.finishedAt.value_or(now);
    attempt.outcome = verdict.outcome;
    attempt.exitCode = result.exitCode;
    attempt.signal = result.signal;
    attempt.failureReason = verdict.reason;
    attempt.failureDetail = result.failureDetail;
    attempt.cpu = result.cpu;
    attempt.peakRssBytes = result.peakRssBytes;
    attempt.outputBytes = result.outputBytes;
    attempt.droppedBytes = result.droppedBytes;
    attempt.leftovers = result.leftovers;
    attempt.stopReason = result.stopReason;
    return attempt;
}

} // namespace

Result<> endAttempt(Turn &turn, const AttemptResult &result)
{
    const StartedJob *started = turn.ledger.started(result.ref.seq);
    if (!started || started->ref != result.ref)
        return {};
    const qint64 queue = turn.ledger.laneById(started->lane).row.queue;

    const auto found = turn.store.job(result.ref.seq);
    if (!found)
        return found.error();
    const auto attempt = turn.store.attempt(result.ref.seq, result.ref.attempt);
    if (!attempt)
        return attempt.error();
    if (!*found || !*attempt)
        return {};

    JobRow row = **found;
    Verdict verdict = judge(result, row.job.stopping);
    if (verdict.state == JobState::Queued) {
        const Result<bool> hopeless =
            isHopeless(turn.store, row.job, closed(**attempt, result, verdict, turn.now));
        if (!hopeless)
            return hopeless.error();
        if (*hopeless)
            verdict = failed(result.signal         ? FailureReason::Signal
                                 : result.exitCode ? FailureReason::Exit
                                                   : FailureReason::Spawn);
    }
    if (const Result<> stored =
            turn.store.updateAttempt(row.job.seq, closed(**attempt, result, verdict, turn.now));
        !stored)
        return stored;
    turn.ledger.removeStarted(row.job.seq);
    turn.ledger.logBytes += result.outputBytes - result.droppedBytes;

    row.job.exitCode = result.exitCode;
    row.job.signal = result.signal;
    row.job.failureReason = verdict.reason;
    row.job.failureDetail = result.failureDetail;
    row.job.logBytes = result.outputBytes;
    row.job.resultSummary = result.summary;
    if (verdict.outcome == AttemptOutcome::NotStarted) {
        const Result<bool> neverBegun = hasNeverBegun(turn.store, row.job);
        if (!neverBegun)
            return neverBegun.error();
        if (*neverBegun)
            row.job.startedAt.reset();
    }
    if (verdict.state == JobState::Queued)
        return waitAgain(turn, row, {}, verdict.outcome != AttemptOutcome::NotStarted);
    if (verdict.state == JobState::Failed) {
        const auto again = anotherTry(turn, row.job, verdict.outcome);
        if (!again)
            return again.error();
        if (*again) {
            row.job.retriesUsed += (*again)->retriesUsed;
            return waitAgain(turn, row, (*again)->runAt);
        }
    }

    const qint64 hour = hourOf(turn.now);
    turn.ledger.countHour({.queue = queue,
                           .hour = hour,
                           .done = verdict.state == JobState::Done ? 1 : 0,
                           .failed = verdict.state == JobState::Failed ? 1 : 0});
    if (const Result<> ended = endSubject(turn, row.job); !ended)
        return ended;
    return moveJob(turn, row, verdict.state);
}

} // namespace sem
