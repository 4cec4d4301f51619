#include "service/engine/conditions.h"

#include "service/engine/cancel.h"
#include "service/engine/suspension.h"

#include <algorithm>
#include <vector>

namespace sem {

namespace {

Result<> requeue(Turn &turn, JobRow &row)
{
    if (turn.ledger.started(row.job.seq)->stopping)
        return {};
    return stopJob(turn, row, StopReason::Condition);
}

Result<> loseCondition(Turn &turn, qint64 seq)
{
    auto row = runningOn(turn, seq);
    if (!row)
        return row.error();
    if (!*row)
        return {};
    const auto spec = turn.store.spec(seq);
    if (!spec)
        return spec.error();
    const ConditionRules &rules = turn.ledger.settings.conditions;
    switch (*spec ? (*spec)->whenConditionLost.value_or(rules.whenLost) : rules.whenLost) {
    case WhenConditionLost::Continue:
        return unfreezeJob(turn, seq, FreezeReason::Condition); // it may have been otherwise
    case WhenConditionLost::Suspend:
        return freezeJob(turn, seq, FreezeReason::Condition);
    case WhenConditionLost::Requeue:
        return requeue(turn, **row);
    case WhenConditionLost::Cancel:
        return stopJob(turn, **row, StopReason::Cancel);
    }
    return {};
}

Result<> follow(Turn &turn, qint64 seq, Needs needs)
{
    if (turn.ledger.machine().closes(needs))
        return loseCondition(turn, seq);
    if (turn.ledger.machine().opens(needs))
        return unfreezeJob(turn, seq, FreezeReason::Condition);
    return {};
}

} // namespace

Needs machineNeedsOf(const Conditions &conditions, int priority)
{
    Needs needs;
    needs.setFlag(Need::Idle, conditions.waitForIdle);
    needs.setFlag(Need::Charging, conditions.requireCharging);
    needs.setFlag(Need::Network, conditions.requireNetwork == Conditions::Network::Any);
    needs.setFlag(Need::Unmetered, conditions.requireNetwork == Conditions::Network::Unmetered);
    needs.setFlag(Need::Throttle, priority < 0);
    return needs;
}

Result<> followMachine(Turn &turn, const Machine &machine)
{
    turn.ledger.setMachine(machine);
    turn.effects.tell(event::SensorChanged{});
    const auto needsOf = [&](const StartedJob &job) {
        return turn.ledger.laneById(job.lane).row.needs & runningNeeds;
    };
    const auto asks = [&](const StartedJob &job) { return bool(needsOf(job)); };
    for (const qint64 seq : turn.ledger.startedWhere(asks)) {
        if (const Result<> done = follow(turn, seq, needsOf(*turn.ledger.started(seq))); !done)
            return done;
    }
    return {};
}

Result<> requeueSurplusFrozen(Turn &turn)
{
    const auto allowed = std::ptrdiff_t{2} * turn.ledger.settings.concurrency;
    if (turn.ledger.frozenCount() <= allowed) // as in nearly every turn
        return {};
    std::vector<qint64> frozen =
        turn.ledger.startedWhere([](const StartedJob &job) { return job.frozen && !job.stopping; });
    if (std::ssize(frozen) <= allowed)
        return {};
    std::stable_sort(frozen.begin(), frozen.end(), [&](qint64 one, qint64 other) {
        return turn.ledger.started(one)->since < turn.ledger.started(other)->since;
    });
    for (auto surplus = frozen.begin() + allowed; surplus != frozen.end(); ++surplus) {
        auto row = runningOn(turn, *surplus);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        if (const Result<> stopped = requeue(turn, **row); !stopped)
            return stopped;
    }
    return {};
}

} // namespace sem
