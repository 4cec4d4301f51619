#pragma once

#include "shared/rpc/methods.h"

#include <vector>

namespace sem {

// The part of the table of methods that is about schedules.
std::vector<MethodInfo> scheduleMethods();

} // namespace sem
