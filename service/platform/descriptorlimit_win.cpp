#include "service/platform/descriptorlimit.h"

#include <limits>

namespace sem {

// Windows has no limit of handles that a service could come near to.

int raiseDescriptorLimit()
{
    return descriptorLimit();
}

int descriptorLimit()
{
    return std::numeric_limits<int>::max();
}

bool descriptorsLeft(int)
{
    return true;
}

} // namespace sem
