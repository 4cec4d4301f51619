#pragma once

#include "service/engine/jobreader.h"
#include "shared/rpc/answers.h"

namespace sem {

// A schedule as clients see it, with the times at which it comes next.
ScheduleInfo scheduleInfo(const ScheduleRecord &record);

} // namespace sem
