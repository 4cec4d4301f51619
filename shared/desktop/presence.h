#pragma once

#include "shared/core/clock.h"

namespace sem {

// What can be told of the user.
struct Presence
{
    Duration idle = {}; // since the last input, at the time of the reading
    bool locked = false;
    bool fullscreen = false; // something is being shown that is not to be disturbed
};

} // namespace sem
