#include "service/engine/events.h"

#include "service/engine/jobchange.h"

namespace sem {

Result<> awaitEvent(Turn &turn, Job &job, const Conditions &conditions)
{
    job.event = conditions.event;
    job.needs.setFlag(Need::Event, !conditions.event.isEmpty());
    if (conditions.event.isEmpty())
        return {};
    const auto until = turn.store.stickyUntil(conditions.event);
    if (!until)
        return until.error();
    if (*until && **until > turn.now) {
        job.event.clear();
        job.needs.setFlag(Need::Event, false);
    }
    return {};
}

Result<> rememberEvent(Turn &turn, const QString &name, Duration sticky)
{
    return sticky > Duration(0) ? turn.store.setSticky(name, turn.now + sticky, turn.now)
                                : Result<>();
}

Result<> releaseFromEvent(Turn &turn, qint64 seq)
{
    const auto found = turn.store.job(seq);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    JobRow row = **found;
    row.job.event.clear();
    Needs needs = row.job.needs;
    needs.setFlag(Need::Event, false);
    if (const Result<> changed = setNeeds(turn, row, needs); !changed)
        return changed;
    return noteJob(turn, row);
}

} // namespace sem
