#pragma once

#include "shared/core/clock.h"
#include "shared/core/paths.h"
#include "shared/core/result.h"

namespace sem {

// Copies of the database as it is at one moment, beside the work of the service, on any thread. The
// folder tells how many there are and of when, so nothing else has to.

// Writes one, for this user's eyes only, and removes the oldest beyond `keep`. An unfinished one
// never has the name of a copy. → its path
Result<QString> backUp(const Paths &paths, Timestamp now, int keep);

// When the latest was made; none: there is none.
std::optional<Timestamp> latestBackup(const Paths &paths);

} // namespace sem
