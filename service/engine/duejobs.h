#pragma once

#include "service/engine/turn.h"

namespace sem {

// When the job is due by its schedule; none where that is now.
void setDueTime(Job &job, const Timing &timing, Timestamp now);

// Puts scheduled jobs whose time has come into their lines, a bounded number each time: where more
// are left, the ledger's `nextDue` says so.
Result<> releaseDueJobs(Turn &turn);

} // namespace sem
