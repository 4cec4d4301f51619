#pragma once

#include "shared/core/clock.h"

#include <optional>

namespace sem {

// That nothing starts, in a queue or in all.
struct Pause
{
    std::optional<Timestamp> since = {}; // none: no pause
    std::optional<Timestamp> until = {}; // none: until somebody ends it
    bool suspends = false; // what runs is frozen, too

    bool stands() const { return since.has_value(); }
    bool operator==(const Pause &) const = default;
};

} // namespace sem
