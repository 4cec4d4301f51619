#include "service/engine/conditions.h"

#include "service/engine/cancel.h"
#include "service/engine/suspension.h"

#include <algorithm>
#include <vector>

namespace sem {

namespace {

Result<> requeue(Turn &turn, JobRow &row)
{
    if (!turn.ledger.markRequeued(row.job.seq))
        return {};
    return stopJob(turn, row, StopReason::Condition);
}

Result<> loseCondition(Turn &turn, JobRow &row)
{
    const auto spec = turn.store.spec(row.job.seq);
    if (!spec)
        return spec.error();
    const ConditionRules &rules = turn.ledger.settings.conditions;
    switch (*spec ? (*spec)->whenConditionLost.value_or(rules.whenLost) : rules.whenLost) {
    case WhenConditionLost::Continue:
        return {};
    case WhenConditionLost::Suspend:
        return freezeJob(turn, row.job.seq, FreezeReason::Condition);
    case WhenConditionLost::Requeue:
        return requeue(turn, row);
    case WhenConditionLost::Cancel:
        return stopJob(turn, row, StopReason::Cancel);
    }
    return {};
}

// In the order of their numbers, so that the same things happen in the same order.
std::vector<qint64> startedWith(const Ledger &ledger, Needs needs)
{
    std::vector<qint64> jobs;
    for (const auto &[seq, started] : ledger.allStarted()) {
        if (ledger.laneById(started.lane).row.needs & needs)
            jobs.push_back(seq);
    }
    std::sort(jobs.begin(), jobs.end());
    return jobs;
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
    for (const qint64 seq : startedWith(turn.ledger, runningNeeds)) {
        const Needs needs =
            turn.ledger.laneById(turn.ledger.started(seq)->lane).row.needs & runningNeeds;
        if (!machine.closes(needs)) {
            if (!machine.opens(needs))
                continue;
            if (const Result<> back = unfreezeJob(turn, seq, FreezeReason::Condition); !back)
                return back;
            continue;
        }
        const auto found = turn.store.job(seq);
        if (!found)
            return found.error();
        if (!*found || (*found)->job.stopping)
            continue;
        JobRow row = **found;
        if (const Result<> lost = loseCondition(turn, row); !lost)
            return lost;
    }
    return {};
}

Result<> requeueSurplusFrozen(Turn &turn)
{
    std::vector<const StartedJob *> frozen;
    for (const auto &[seq, started] : turn.ledger.allStarted()) {
        if (started.frozen && !started.requeued)
            frozen.push_back(&started);
    }
    const auto allowed = static_cast<size_t>(2 * turn.ledger.settings.concurrency);
    if (frozen.size() <= allowed)
        return {};
    std::sort(frozen.begin(), frozen.end(), [](const StartedJob *one, const StartedJob *other) {
        return std::pair(one->since, one->ref.seq) < std::pair(other->since, other->ref.seq);
    });
    frozen.erase(frozen.begin(), frozen.begin() + static_cast<std::ptrdiff_t>(allowed));
    for (const StartedJob *surplus : frozen) {
        const auto found = turn.store.job(surplus->ref.seq);
        if (!found)
            return found.error();
        if (!*found || (*found)->job.stopping)
            continue;
        JobRow row = **found;
        if (const Result<> stopped = requeue(turn, row); !stopped)
            return stopped;
    }
    return {};
}

} // namespace sem
