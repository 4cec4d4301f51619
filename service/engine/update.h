#pragma once

#include "service/engine/turn.h"

namespace sem {

// Changes a waiting job. NotFound; Conflict if it has started or ended; Throttled if the queue it
// is to go to is full.
Result<> updateJob(Turn &turn, const command::Update &update);

// Starts a waiting job at the next opportunity, in spite of due time, conditions, pauses and slots;
// not of its subject, its locks and what it depends on. NotFound, Conflict as above.
Result<> runJobNow(Turn &turn, const JobRef &ref);

} // namespace sem
