#pragma once

#include "shared/rpc/methods.h"

#include <vector>

namespace sem {

// The part of the table of methods that is about the machine that jobs run on.
std::vector<MethodInfo> conditionMethods();

} // namespace sem
