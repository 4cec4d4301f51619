#pragma once

#include "shared/rpc/methods.h"

#include <vector>

namespace sem {

// The part of the table of methods that is about registered types of jobs.
std::vector<MethodInfo> jobTypeMethods();

} // namespace sem
