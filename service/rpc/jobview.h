#pragma once

#include "service/engine/snapshot.h"
#include "shared/rpc/answers.h"

#include <vector>

namespace sem {

// Why the job waits, in the words of the protocol.
QStringList holdsOf(const Job &job, const Snapshot &snapshot);

JobDetails withHolds(const Job &job, const Snapshot &snapshot);
std::vector<JobDetails> withHolds(const std::vector<Job> &jobs, const Snapshot &snapshot);

} // namespace sem
