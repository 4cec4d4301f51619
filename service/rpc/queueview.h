#pragma once

#include "service/engine/jobreader.h"
#include "service/engine/snapshot.h"
#include "shared/rpc/answers.h"

#include <vector>

namespace sem {

// The queues as they are told: what the engine last said about them, and their last 24 hours.
std::vector<QueueInfo> queueInfos(const Snapshot &snapshot, const std::vector<QueueDay> &days);

} // namespace sem
