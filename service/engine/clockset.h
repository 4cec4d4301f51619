#pragma once

#include "service/engine/turn.h"

namespace sem {

// What the clocks said at one moment.
struct ClockReading
{
    Timestamp wall = {};
    BootTime boot = {};
};

// What is due when depends on the wall clock, which somebody may set; how long something lasts does
// not. So where the wall clock has not gone as the time since the boot has, delays, backoffs,
// debounces and the periods of schedules are moved along with it. Times that somebody has named
// stay, and so do ttl_ms and max_wait_ms, which count from times that clients see.
//
// Comes first in a turn. `before`: as of the turn before; none: this is the first.
Result<> followClock(Turn &turn, const std::optional<ClockReading> &before, BootTime boot);

} // namespace sem
