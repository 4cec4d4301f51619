#include "service/engine/cancel.h"

#include "service/engine/jobchange.h"

namespace sem {

Result<bool> cancelJob(Turn &turn, const JobRef &ref, bool running)
{
    const auto found = turn.store.job(ref);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchJob(ref);

    JobRow row = **found;
    if (isFinal(row.job.state))
        return false;
    if (isStarted(row.job.state)) {
        if (!running)
            return false;
        const Result<> stopped = stopJob(turn, row, StopReason::Cancel);
        return stopped ? Result<bool>(true) : stopped.error();
    }
    const Result<> ended = endWaiting(turn, row, JobState::Cancelled);
    return ended ? Result<bool>(true) : ended.error();
}

Result<Duration> killGraceOf(JobRepository &store, const Settings &settings, qint64 seq)
{
    const auto spec = store.spec(seq);
    if (!spec)
        return spec.error();
    return *spec ? (*spec)->killGrace.value_or(settings.killGrace) : settings.killGrace;
}

Result<> stopJob(Turn &turn, JobRow &row, StopReason reason)
{
    const Result<Duration> grace = killGraceOf(turn.store, turn.ledger.settings, row.job.seq);
    if (!grace)
        return grace.error();
    // What is wanted is on disk before it is done, so that a restarted service wants it still. The
    // end of the service itself, or a condition that is gone, is no wish of anybody about the job.
    const bool isWish = reason != StopReason::Shutdown && reason != StopReason::Condition;
    if (isWish && !row.job.stopping) {
        row.job.stopping = true;
        if (const Result<> noted = noteJob(turn, row); !noted)
            return noted;
    }
    turn.ledger.markStopping(row.job.seq);
    turn.effects.control({.seq = row.job.seq, .id = row.job.id, .attempt = row.job.attempt},
                         StopOrder{.reason = reason, .grace = *grace});
    return {};
}

} // namespace sem
