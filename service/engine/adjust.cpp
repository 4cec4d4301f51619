#include "service/engine/adjust.h"

namespace sem {

Result<> configureQueue(Turn &turn, const command::ConfigureQueue &change)
{
    std::optional<ActiveHours> hours;
    if (change.activeHours && !change.activeHours->isEmpty()) {
        const auto parsed = ActiveHours::parse(QStringLiteral("active_hours"), *change.activeHours);
        if (!parsed)
            return parsed.error();
        hours = *parsed;
    }
    const Result<Ledger::Queue *> queue = turn.ledger.queue(change.name, turn.store);
    if (!queue)
        return queue.error();
    QueueRow &row = (*queue)->row;
    if (change.concurrency)
        row.concurrency = change.concurrency;
    if (change.weight)
        row.weight = *change.weight;
    if (change.maxQueued)
        row.maxQueued = change.maxQueued;
    if (change.activeHours) {
        row.activeHours = *change.activeHours;
        (*queue)->activeHours = hours;
        (*queue)->hoursChangeAt.reset();
        turn.ledger.nextChange = turn.now; // to be looked at in this turn
    }
    turn.effects.tell(event::QueueChanged{change.name});
    return turn.store.updateQueue((*queue)->row);
}

Result<> changeSettings(Turn &turn, const command::ChangeSettings &change)
{
    Settings changed = turn.ledger.settings;
    if (const Result<> applied = changed.apply(change.values); !applied)
        return applied;
    turn.ledger.settings = changed;
    turn.ledger.nextRetention = Timestamp::min(); // to be looked at
    turn.effects.tell(event::SettingsChanged{});
    return turn.store.setSettings(change.values);
}

} // namespace sem
