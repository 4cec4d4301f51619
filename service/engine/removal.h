#pragma once

#include "service/engine/turn.h"

namespace sem {

// Forgets a final job, with its attempts and its output. NotFound, or Conflict (data.state) for a
// job that has not ended.
Result<> deleteJob(Turn &turn, const JobRef &ref);

} // namespace sem
