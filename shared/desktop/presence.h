#pragma once

#include "shared/core/clock.h"

namespace sem {

// What can be told of the user.
struct Presence
{
    Duration idle = {}; // since the last input, at the time of the reading
    // False also where nobody tells, as on every system some do not.
    bool locked = false; // the screen is
    bool fullscreen = false; // something is being shown that is not to be disturbed
};

} // namespace sem
