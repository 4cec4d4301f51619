#include "service/engine/pauses.h"

#include "service/engine/suspension.h"

#include <algorithm>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

void considerChange(std::optional<Timestamp> &next, std::optional<Timestamp> at)
{
    if (at)
        next = std::min(*at, next.value_or(*at));
}

// Of a queue, or of all (0), while a pause freezes them.
Result<> freezeAll(Turn &turn, qint64 queue, FreezeReason reason, bool frozen)
{
    const auto isMeant = [&](const StartedJob &job) {
        return queue == 0 || turn.ledger.laneById(job.lane).row.queue == queue;
    };
    for (const qint64 seq : turn.ledger.startedWhere(isMeant)) {
        if (const Result<> done =
                frozen ? freezeJob(turn, seq, reason) : unfreezeJob(turn, seq, reason);
            !done)
            return done;
    }
    return {};
}

// `pause`: the row's, changed already.
Result<> storePause(Turn &turn, Ledger::Queue *queue)
{
    turn.effects.tell(event::QueueChanged{queue ? queue->row.name : QString()});
    return queue ? turn.store.updateQueue(queue->row) : turn.store.setPause(turn.ledger.pause);
}

Result<> setPause(Turn &turn, Ledger::Queue *queue, const Pause &wanted)
{
    Pause &pause = queue ? queue->row.pause : turn.ledger.pause;
    const bool frozeBefore = pause.stands() && pause.suspends;
    const bool freezes = wanted.stands() && wanted.suspends;
    const std::optional<Timestamp> since = pause.since;
    pause = wanted;
    if (since && pause.since) // one that stands already goes on
        pause.since = since;
    turn.ledger.nextChange = turn.now; // to be looked at in this turn
    if (frozeBefore != freezes || freezes) {
        const Result<> done =
            freezeAll(turn, queue ? queue->row.id : 0,
                      queue ? FreezeReason::Queue : FreezeReason::Service, freezes);
        if (!done)
            return done;
    }
    return storePause(turn, queue);
}

Result<Ledger::Queue *> named(Turn &turn, const QString &name)
{
    if (name.isEmpty())
        return static_cast<Ledger::Queue *>(nullptr);
    return turn.ledger.queue(name, turn.store);
}

Result<> endPauseInTime(Turn &turn, Ledger::Queue *queue, std::optional<Timestamp> &next)
{
    const Pause &pause = queue ? queue->row.pause : turn.ledger.pause;
    if (!pause.until)
        return {};
    if (*pause.until <= turn.now)
        return setPause(turn, queue, {});
    considerChange(next, pause.until);
    return {};
}

void followHours(Turn &turn, Ledger::Queue &queue, std::optional<Timestamp> &next)
{
    const bool isOutside = queue.activeHours && !queue.activeHours->contains(turn.now);
    if (isOutside != queue.isOutsideHours) {
        queue.isOutsideHours = isOutside;
        queue.hoursChangedAt = turn.now;
        queue.hoursChangeAt.reset();
        turn.effects.tell(event::QueueChanged{queue.row.name});
    }
    if (!queue.activeHours)
        queue.hoursChangeAt.reset();
    else if (turn.isClockSet || queue.hoursChangeAt.value_or(turn.now) <= turn.now)
        queue.hoursChangeAt = queue.activeHours->nextChange(turn.now);
    considerChange(next, queue.hoursChangeAt);
}

} // namespace

Result<> pauseQueue(Turn &turn, const command::PauseQueue &pause)
{
    const Result<Ledger::Queue *> queue = named(turn, pause.name);
    if (!queue)
        return queue.error();
    return setPause(turn, *queue,
                    {.since = turn.now, .until = pause.until, .suspends = pause.suspends});
}

Result<> resumeQueue(Turn &turn, const command::ResumeQueue &resume)
{
    if (!resume.name.isEmpty() && !turn.ledger.findQueue(resume.name))
        return notFoundError(u"There is no queue "_s + resume.name);
    const Result<Ledger::Queue *> queue = named(turn, resume.name);
    if (!queue)
        return queue.error();
    return setPause(turn, *queue, {});
}

Result<> followPauses(Turn &turn)
{
    if (!turn.ledger.nextChange || (*turn.ledger.nextChange > turn.now && !turn.isClockSet))
        return {};
    std::optional<Timestamp> next;
    if (const Result<> ended = endPauseInTime(turn, nullptr, next); !ended)
        return ended;
    for (auto &[id, queue] : turn.ledger.queues()) {
        if (const Result<> ended = endPauseInTime(turn, &queue, next); !ended)
            return ended;
        followHours(turn, queue, next);
    }
    turn.ledger.nextChange = next;
    return {};
}

} // namespace sem
