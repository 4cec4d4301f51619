#pragma once

#include "shared/core/clock.h"

#include <atomic>

namespace sem {

// Stands still until it is told to move. Thread-safe.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp now = fromEpochMs(1'800'000'000'000))
        : m_now(toEpochMs(now))
    { }

    Timestamp now() const override { return fromEpochMs(m_now); }
    MonotonicTime monotonic() const override { return MonotonicTime(m_elapsed.load()); }

    BootTime boot() const override
    {
        return BootTime(std::chrono::floor<Duration>(m_elapsed.load() + m_slept.load()));
    }

    // Time passes.
    void advance(Duration by)
    {
        m_elapsed = m_elapsed.load() + by;
        m_now += by.count();
    }

    // The machine sleeps, and its monotonic clock with it.
    void sleep(Duration by)
    {
        m_slept = m_slept.load() + by;
        m_now += by.count();
    }

    // Somebody sets the wall clock; no time passes.
    void setNow(Timestamp now) { m_now = toEpochMs(now); }

private:
    std::atomic<qint64> m_now;
    std::atomic<std::chrono::nanoseconds> m_elapsed = {};
    std::atomic<std::chrono::nanoseconds> m_slept = {};
};

} // namespace sem
