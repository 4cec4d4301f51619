#pragma once

#include "service/engine/discard.h"
#include "service/engine/turn.h"

namespace sem {

// Forgets a final job, with its attempts and its output. NotFound, or Conflict (data.state) for a
// job that has not ended.
Result<> deleteJob(Turn &turn, const JobRef &ref);

// Has files removed after the commit, by the next service if this one does not get so far.
Result<> discardFiles(Turn &turn, const Discard &discard);

} // namespace sem
