#include "shared/core/clock.h"

namespace sem {

Timestamp SystemClock::now() const
{
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

MonotonicTime SystemClock::monotonic() const
{
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now());
}

} // namespace sem
