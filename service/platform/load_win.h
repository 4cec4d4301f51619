#pragma once

#include "service/platform/processuse.h"

namespace sem {

// All that this user may look at, with times in units of 100 ns.
ProcessTable readProcesses();

} // namespace sem
