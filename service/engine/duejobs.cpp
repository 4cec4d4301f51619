#include "service/engine/duejobs.h"

#include "service/engine/jobchange.h"
#include "service/engine/step.h"

namespace sem {

void setDueTime(Job &job, const Timing &timing, Timestamp now)
{
    job.runAt = timing.scheduledAt;
    job.delayReason = DelayReason::Schedule;
    if (timing.delay) {
        job.runAt = now + *timing.delay;
        job.delayReason = DelayReason::Delay;
    }
    if (job.runAt && *job.runAt <= now)
        job.runAt.reset();
    if (!job.runAt)
        job.delayReason.reset();
}

Result<> releaseDueJobs(Turn &turn)
{
    if (!turn.ledger.nextDue || *turn.ledger.nextDue > turn.now)
        return {};
    const auto due = turn.store.dueJobs(turn.now, Step::mostJobs);
    if (!due)
        return due.error();
    Step step(turn.clock);
    for (const qint64 seq : *due) {
        if (!step.takesOneMore())
            break;
        const auto found = turn.store.job(seq);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        JobRow row = **found;
        if (const Result<> moved = moveJob(turn, row, JobState::Queued); !moved)
            return moved;
    }
    const auto next = turn.store.nextDue();
    if (!next)
        return next.error();
    turn.ledger.nextDue = *next;
    return {};
}

} // namespace sem
