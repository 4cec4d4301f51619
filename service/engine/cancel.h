#pragma once

#include "service/engine/turn.h"

namespace sem {

// Cancels one job: a waiting one at once, a started one (if `running`) by stopping it. True if that
// was accepted, false if the job has ended already or was left running.
Result<bool> cancelJob(Turn &turn, const JobRef &ref, bool running);

// Tells a started job to stop; its end follows when its processes are gone.
Result<> stopJob(Turn &turn, JobRow &row, StopReason reason);

} // namespace sem
