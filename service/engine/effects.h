#pragma once

#include "service/engine/command.h"
#include "service/engine/event.h"
#include "service/engine/executor.h"

#include <functional>
#include <vector>

namespace sem {

// What a transaction wants to happen in the world. Nothing of it does before the transaction is on
// disk; if it fails, nothing ever does.
class Effects
{
public:
    template<typename T>
    void answer(const Reply<T> &reply, Result<T> result)
    {
        if (reply)
            m_answers.push_back(
                [reply, result = std::move(result)]() mutable { reply(std::move(result)); });
    }
    void tell(Event event) { m_events.push_back(std::move(event)); }
    // The Snapshot changes although there is no event to tell.
    void publish() { m_publishes = true; }
    void launch(Launch launch) { m_launches.push_back(std::move(launch)); }
    void control(const AttemptRef &attempt, const Order &order)
    {
        m_controls.push_back({attempt, order});
    }
    void discard(const Discard &discard) { m_discards.push_back(discard); }

    void countMade() { ++m_made; }
    void countEnded() { ++m_ended; }

    int made() const { return m_made; } // jobs
    int ended() const { return m_ended; }
    bool hasLaunches() const { return !m_launches.empty(); }

    // Starts and orders first, as they take longest; answers before events, so that a client knows
    // its job's number before it hears of the job.
    void release(Executor &executor, EventSink &sink, const std::function<Snapshot()> &snapshot);

private:
    struct Control
    {
        AttemptRef attempt = {};
        Order order = {};
    };

    std::vector<Launch> m_launches;
    std::vector<Control> m_controls;
    std::vector<Discard> m_discards;
    std::vector<std::function<void()>> m_answers;
    std::vector<Event> m_events;
    bool m_publishes = false;
    int m_made = 0;
    int m_ended = 0;
};

} // namespace sem
