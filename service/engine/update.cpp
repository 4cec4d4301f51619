#include "service/engine/update.h"

#include "service/engine/conditions.h"
#include "service/engine/duejobs.h"
#include "service/engine/enqueue.h"
#include "service/engine/events.h"
#include "service/engine/expiry.h"
#include "service/engine/jobchange.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Result<JobRow> waitingJob(Turn &turn, const JobRef &ref)
{
    const auto found = turn.store.job(ref);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchJob(ref);
    const JobState state = (*found)->job.state;
    if (!isWaiting(state)) {
        return Error{.code = ErrorCode::Conflict,
                     .message = isFinal(state) ? u"the job has ended"_s : u"the job has started"_s,
                     .data = {{u"state"_s, nameOf(state)}, {u"wanted"_s, u"waiting"_s}}};
    }
    return **found;
}

bool asksForMore(const ConditionChanges &changes)
{
    return changes.waitForIdle.value_or(false) || changes.requireCharging.value_or(false)
        || changes.requireNetwork.value_or(std::nullopt)
        || !changes.event.value_or(QString()).isEmpty();
}

// SCHEDULED or QUEUED, by its due time.
Result<> settleState(Turn &turn, JobRow &row)
{
    const JobState state = row.job.runAt ? JobState::Scheduled : JobState::Queued;
    return state == row.job.state ? Result<>() : moveJob(turn, row, state);
}

} // namespace

Result<> updateJob(Turn &turn, const command::Update &update)
{
    Result<JobRow> row = waitingJob(turn, update.job);
    if (!row)
        return row.error();
    const auto spec = turn.store.spec(row->job.seq);
    if (!spec)
        return spec.error();
    if (!*spec)
        return noSuchJob(update.job);
    if (update.queue && *update.queue != row->job.queue) {
        if (const Result<> queue = checkQueue(turn, *update.queue); !queue)
            return queue;
        if (const Result<> room = checkQueueRoom(turn, *update.queue); !room)
            return room;
    }

    Job changed = row->job;
    JobSpec wishes = **spec;
    changed.priority = update.priority.value_or(changed.priority);
    changed.queue = update.queue.value_or(changed.queue);
    changed.userTag = update.userTag.value_or(changed.userTag);
    if (update.front)
        changed.place = update.place ? *update.place : turn.ledger.takeFrontPlace();
    if (update.conditions) {
        wishes.conditions = update.conditions->over(wishes.conditions);
        if (changed.override == Override::MaxWait || asksForMore(*update.conditions))
            changed.override.reset();
        // An event that has released it is not waited for again, unless somebody says so.
        if (update.conditions->event) {
            const auto data = awaitEvent(turn, changed, wishes.conditions.event);
            if (!data)
                return data.error();
            if (const Result<> given = turn.store.setEventData(changed.seq, *data); !given)
                return given;
        }
        if (const Result<> stored = turn.store.reviseConditions(changed.seq, wishes.conditions);
            !stored)
            return stored;
    }
    if (!changed.override) {
        changed.needs &= ~machineNeeds;
        changed.needs |= machineNeedsOf(wishes.conditions, changed.priority);
    }
    if (update.timing) {
        setDueTime(changed, *update.timing, turn.now);
        if (changed.state == JobState::Scheduled && !changed.runAt)
            changed.dueAt = turn.now; // a clock set back must not let it wait for what it was
        changed.burstStartedAt.reset();
    }
    setExpiry(changed, wishes);

    // First its place in line, then whether it stands there yet.
    if (const Result<> moved = moveInLine(turn, *row, changed); !moved)
        return moved;
    if (const Result<> settled = settleState(turn, *row); !settled)
        return settled;
    if (const Result<> revised = turn.store.reviseJob(*row); !revised)
        return revised;
    turn.effects.tell(event::JobChanged{row->job});
    return {};
}

Result<> runJobNow(Turn &turn, const JobRef &ref)
{
    Result<JobRow> row = waitingJob(turn, ref);
    if (!row)
        return row.error();
    const auto spec = turn.store.spec(row->job.seq);
    if (!spec)
        return spec.error();
    Job hurried = row->job;
    hurried.override = Override::RunNow;
    hurried.event.clear();
    hurried.heldAt.reset();
    hurried.needs &= ~(conditionNeeds | Need::UserHold);
    if (const Result<> moved = moveInLine(turn, *row, hurried); !moved)
        return moved;
    row->job.runAt.reset();
    row->job.burstStartedAt.reset();
    if (*spec)
        setExpiry(row->job, **spec);
    if (const Result<> settled = settleState(turn, *row); !settled)
        return settled;
    return noteJob(turn, *row);
}

} // namespace sem
