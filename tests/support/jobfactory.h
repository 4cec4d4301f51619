#pragma once

#include "service/engine/jobrepository.h"

namespace sem {

// Valid jobs, so that a test names only what matters to it.

// The same id for the same number, every time.
JobId jobIdFor(qint64 number);

// Runs /bin/true.
JobSpec makeSpec();

// A QUEUED job of the queue "default", made for makeSpec().
Job makeJob(qint64 seq);
JobRow makeRow(qint64 seq, qint64 lane);

// The same job in another state, with all that this state needs: times, attempt, reason.
Job inState(Job job, JobState state);
JobRow inState(JobRow row, JobState state);

// An attempt that runs, or one that ended well.
Attempt makeAttempt(int number = 1);
Attempt endedAttempt(int number = 1);

} // namespace sem
