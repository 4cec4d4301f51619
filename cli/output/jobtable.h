#pragma once

#include "cli/output/table.h"
#include "shared/rpc/answers.h"

#include <vector>

namespace sem {

// Jobs with what a person wants to know of each, in the order given.
Table jobTable(const std::vector<JobDetails> &jobs, Timestamp now);

} // namespace sem
