#pragma once

#include "service/engine/jobrepository.h"
#include "service/storage/database.h"

namespace sem::retentiontable {

// As of JobRepository.
Result<> load(Database &database, EngineImage &image);
Result<std::vector<EndedJob>> endedJobs(Database &database, const EndPlace &after, Timestamp until,
                                        int limit);
Result<> dropOutput(Database &database, qint64 seq);
Result<> setSwept(Database &database, const Swept &swept);
Result<> addDiscard(Database &database, const Discard &discard);
Result<> removeDiscards(Database &database, const std::vector<Discard> &discards);

} // namespace sem::retentiontable
