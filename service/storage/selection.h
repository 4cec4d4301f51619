#pragma once

#include "service/engine/jobrepository.h"
#include "service/storage/database.h"
#include "service/storage/seqscan.h"

namespace sem {

bool isWanted(const JobSelector &selector, JobRepository::Which which, JobState state);

// Where to look for the jobs that are meant, other than a single one; none: there can be none.
Result<std::optional<SeqScan>> scanOf(Database &database, const JobSelector &selector,
                                      JobRepository::Which which);

} // namespace sem
