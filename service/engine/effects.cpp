#include "service/engine/effects.h"

namespace sem {

void Effects::release(Executor &executor, EventSink &sink,
                      const std::function<Snapshot()> &snapshot)
{
    for (Launch &launch : m_launches)
        executor.start(std::move(launch));
    for (const Control &control : m_controls)
        executor.control(control.attempt, control.order);
    if (!m_discards.empty())
        executor.discard(m_discards);
    if (m_publishes || !m_events.empty())
        sink.onSnapshot(std::make_shared<const Snapshot>(snapshot()));
    for (const auto &answer : m_answers)
        answer();
    if (!m_events.empty())
        sink.onBatch(std::move(m_events));
}

} // namespace sem
