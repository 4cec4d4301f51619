#pragma once

#include "service/platform/power.h"

#include <optional>
#include <vector>

namespace sem {

struct Battery
{
    double now = 0; // in the unit of `full`
    double full = 0; // 0: it cannot tell
    bool discharging = false;
};

// Of a machine with these batteries. Of two, the larger counts for more. `mains`: whether there is
// external power; none: only the batteries know.
PowerState stateOf(const std::vector<Battery> &batteries, std::optional<bool> mains = {});

} // namespace sem
