#pragma once

#include "shared/core/clock.h"

#include <atomic>

namespace sem {

// 1 ms passes whenever somebody looks at the monotonic time. Thread-safe.
class BusyClock final : public Clock
{
public:
    Timestamp now() const override { return fromEpochMs(1'800'000'000'000); }
    MonotonicTime monotonic() const override
    {
        return MonotonicTime(std::chrono::milliseconds(++m_looks));
    }
    BootTime boot() const override { return {}; }

private:
    mutable std::atomic<int> m_looks = 0;
};

} // namespace sem
