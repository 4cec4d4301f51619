#pragma once

#include <QtGlobal>

#include <chrono>

namespace sem {

using Duration = std::chrono::milliseconds;
// Wall-clock time, UTC; what is stored and shown.
using Timestamp = std::chrono::sys_time<Duration>;
// Time since some fixed point, never set back; what durations are measured with.
using MonotonicTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::nanoseconds>;

inline qint64 toEpochMs(Timestamp time)
{
    return time.time_since_epoch().count();
}
inline Timestamp fromEpochMs(qint64 ms)
{
    return Timestamp(Duration(ms));
}

// Time since some fixed point that goes on while the machine sleeps and is never set: what tells a
// wall clock that was set from time that has passed.
using BootTime = std::chrono::time_point<struct BootClock, Duration>;

// The only source of time, so that tests decide what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
    virtual MonotonicTime monotonic() const = 0;
    virtual BootTime boot() const = 0;
};

// Thread-safe.
class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
    MonotonicTime monotonic() const override;
    BootTime boot() const override;
};

} // namespace sem
