#pragma once

#include "service/engine/snapshot.h"
#include "shared/domain/job.h"

#include <vector>

namespace sem {

// Every hold that stands for a queued job, by what the engine last published; empty for others, and
// for a job whose turn it is.
std::vector<HoldCode> holds(const Job &job, const Snapshot &snapshot);

} // namespace sem
