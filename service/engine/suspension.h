#pragma once

#include "service/engine/turn.h"

namespace sem {

// Suspends a job in a user's name until resumeJob(): a started one is frozen with its whole process
// tree and gives up its slot, a waiting one is held. NotFound; Conflict if it has ended or is being
// stopped. Doing it twice is fine.
Result<bool> suspendJob(Turn &turn, const JobRef &ref);

// Takes that back. A frozen job goes on as soon as a slot is free.
Result<bool> resumeJob(Turn &turn, const JobRef &ref);

// The same for a started job, for other reasons than a user's. One that has ended, or is being
// stopped, is left alone.
Result<> freezeJob(Turn &turn, qint64 seq, FreezeReason reason);
Result<> unfreezeJob(Turn &turn, qint64 seq, FreezeReason reason);

// A started job, unless it is being stopped.
Result<std::optional<JobRow>> runningOn(Turn &turn, qint64 seq);

// Lets frozen jobs go on for which no reason to be frozen is left and a slot is free, the oldest
// first.
Result<> thawJobs(Turn &turn);

} // namespace sem
