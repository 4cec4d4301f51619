#include "service/engine/adjust.h"

namespace sem {

Result<> configureQueue(Turn &turn, const command::ConfigureQueue &change)
{
    const Result<Ledger::Queue *> queue = turn.ledger.queue(change.name, turn.store);
    if (!queue)
        return queue.error();
    if (change.concurrency)
        (*queue)->row.concurrency = change.concurrency;
    turn.effects.tell(event::QueueChanged{change.name});
    return turn.store.updateQueue((*queue)->row);
}

Result<> pauseQueue(Turn &turn, const command::PauseQueue &change)
{
    turn.effects.tell(event::QueueChanged{change.name});
    if (change.name.isEmpty()) {
        turn.ledger.paused = change.paused;
        return turn.store.setPaused(change.paused);
    }
    const Result<Ledger::Queue *> queue = turn.ledger.queue(change.name, turn.store);
    if (!queue)
        return queue.error();
    (*queue)->row.paused = change.paused;
    return turn.store.updateQueue((*queue)->row);
}

Result<> changeSettings(Turn &turn, const command::ChangeSettings &change)
{
    Settings changed = turn.ledger.settings;
    if (const Result<> applied = changed.apply(change.values); !applied)
        return applied;
    turn.ledger.settings = changed;
    turn.effects.tell(event::SettingsChanged{});
    return turn.store.setSettings(change.values);
}

} // namespace sem
