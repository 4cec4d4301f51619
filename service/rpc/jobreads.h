#pragma once

#include "service/engine/jobreader.h"

#include <vector>

namespace sem {

// NotFound, naming it, for a job that does not exist.
Result<Job> readJob(JobReader &reader, const JobRef &ref);
Result<std::vector<Job>> readJobs(JobReader &reader, const std::vector<JobRef> &refs);

} // namespace sem
