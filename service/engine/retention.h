#pragma once

#include "service/engine/turn.h"

namespace sem {

// Forgets what has ended, by the settings, some of it at each turn:
//   retention.finished_days, .finished_jobs   jobs that are too old, or too many
//   retention.artifact_days                   their artifacts
//   logs.quota_bytes                          their output
// The first to end is the first to go.
Result<> retain(Turn &turn);

} // namespace sem
