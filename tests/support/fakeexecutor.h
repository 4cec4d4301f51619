#pragma once

#include "service/engine/executor.h"

#include <vector>

namespace sem {

// Notes what it is told; tests report the ends themselves.
class FakeExecutor final : public Executor
{
public:
    struct Stopped
    {
        AttemptRef attempt = {};
        StopOrder order = {};
    };

    void start(Launch launch) override { started.push_back(std::move(launch)); }
    void settle(const AttemptRef &attempt) override { settled.push_back(attempt); }
    void control(const AttemptRef &attempt, const Order &order) override
    {
        if (const auto *stop = std::get_if<StopOrder>(&order))
            stopped.push_back({attempt, *stop});
        else if (std::holds_alternative<FreezeOrder>(order))
            frozen.push_back(attempt);
        else
            resumed.push_back(attempt);
    }
    void discard(const std::vector<Discard> &discards) override
    {
        discarded.insert(discarded.end(), discards.begin(), discards.end());
    }

    std::vector<Launch> started;
    std::vector<AttemptRef> settled;
    std::vector<Stopped> stopped;
    std::vector<AttemptRef> frozen;
    std::vector<AttemptRef> resumed;
    std::vector<Discard> discarded;
};

} // namespace sem
