#pragma once

#include "service/engine/turn.h"

namespace sem {

// Cancels one job: a waiting one at once, a started one (if `running`) by stopping it. True if that
// was accepted, false if the job has ended already or was left running.
Result<bool> cancelJob(Turn &turn, const JobRef &ref, bool running);

// How long the job's processes are given between being asked to end and being killed: its own wish,
// else the setting.
Result<Duration> killGraceOf(JobRepository &store, const Settings &settings, qint64 seq);

// Tells a started job to stop; its end follows when its processes are gone.
Result<> stopJob(Turn &turn, JobRow &row, StopReason reason);

} // namespace sem
