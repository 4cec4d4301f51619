#pragma once

#include "service/engine/turn.h"

namespace sem {

// Puts scheduled jobs whose time has come into their lines, a bounded number each time: where more
// are left, the ledger's `nextDue` says so.
Result<> releaseDueJobs(Turn &turn);

} // namespace sem
