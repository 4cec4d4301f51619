#pragma once

#include <optional>

namespace sem {

struct PowerState
{
    bool external = true; // the mains, or no battery that anything could hang on
    std::optional<int> batteryPercent = {}; // of all that belong to the machine; none: it has none
    bool saver = false; // the user has asked to save power

    bool operator==(const PowerState &) const = default;
};

// From the system itself, without a service. Batteries of mice and the like do not count. None: it
// cannot be told.
std::optional<PowerState> readPower();

} // namespace sem
