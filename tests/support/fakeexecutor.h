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
    void stop(const AttemptRef &attempt, const StopOrder &order) override
    {
        stopped.push_back({attempt, order});
    }
    void discard(const std::vector<JobId> &jobs) override
    {
        discarded.insert(discarded.end(), jobs.begin(), jobs.end());
    }

    std::vector<Launch> started;
    std::vector<AttemptRef> settled;
    std::vector<Stopped> stopped;
    std::vector<JobId> discarded;
};

} // namespace sem
