#include "shared/core/clock.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

namespace sem {

Timestamp SystemClock::now() const
{
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

MonotonicTime SystemClock::monotonic() const
{
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now());
}

BootTime SystemClock::boot() const
{
#ifdef Q_OS_WIN
    return BootTime(Duration(GetTickCount64()));
#else
#ifdef Q_OS_LINUX
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC; // goes on in sleep there
#endif
    timespec time = {};
    clock_gettime(clock, &time);
    return BootTime(std::chrono::floor<Duration>(std::chrono::seconds(time.tv_sec)
                                                 + std::chrono::nanoseconds(time.tv_nsec)));
#endif
}

} // namespace sem
