#include "service/engine/effects.h"

namespace sem {

void Effects::release(Executor &executor, EventSink &sink,
                      const std::function<Snapshot()> &snapshot)
{
    for (Launch &launch : m_launches)
        executor.start(std::move(launch));
    for (const Stop &stop : m_stops)
        executor.stop(stop.attempt, stop.order);
    if (!m_discards.empty())
        executor.discard(m_discards);
    std::shared_ptr<const Snapshot> published;
    if (!m_events.empty()) {
        published = std::make_shared<const Snapshot>(snapshot());
        sink.onSnapshot(published);
    }
    for (const auto &answer : m_answers)
        answer();
    if (!m_events.empty())
        sink.onBatch(std::move(m_events), std::move(published));
}

} // namespace sem
