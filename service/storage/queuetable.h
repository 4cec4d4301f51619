#pragma once

#include "service/engine/jobrepository.h"
#include "service/storage/database.h"

// The tables `queues`, `lanes`, `lane_counts` and `queue_hours`, as of JobRepository.
namespace sem::queuetable {

Result<qint64> add(Database &database, const QString &name);
Result<> update(Database &database, const QueueRow &queue);
Result<> reuse(Database &database, qint64 id, const QString &name);
Result<qint64> addLane(Database &database, const LaneRow &lane);
Result<> updateLane(Database &database, const LaneRow &lane);
Result<> addCounts(Database &database, const std::vector<LaneCount> &deltas);
Result<> addHours(Database &database, const std::vector<HourCount> &deltas);
Result<> forgetHours(Database &database, qint64 before);

} // namespace sem::queuetable
