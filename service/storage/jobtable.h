#pragma once

#include "service/engine/jobrepository.h"
#include "service/storage/database.h"

namespace sem::jobtable {

// The statements about single jobs, their specs and attempts that reader and writer share, and the
// only places that know the tables' columns.

Result<> insert(Database &database, const JobRow &row, const JobSpec &spec);
Result<> update(Database &database, const JobRow &row);
Result<> moveDelays(Database &database, Duration by);
Result<> setEventData(Database &database, qint64 seq, const QByteArray &data);

Result<std::optional<JobRow>> find(Database &database, const JobRef &ref);
Result<std::optional<JobRow>> findByRequest(Database &database, const QString &requestId);
Result<std::optional<qint64>> retryOf(Database &database, const JobId &job);
Result<std::optional<JobLink>> link(Database &database, const JobRef &ref);
Result<std::vector<JobRow>> started(Database &database);
Result<std::vector<JobRow>> runNow(Database &database);
Result<std::optional<QueuedHead>> head(Database &database, qint64 lane);
QString headSql(); // of head()
Result<std::optional<JobSpec>> spec(Database &database, qint64 seq);

// An id that no job has is its own answer: it may have had children. None: no job of that number.
Result<std::optional<JobId>> idOf(Database &database, const JobRef &ref);
Result<std::optional<qint64>> queueId(Database &database, const QString &name);

} // namespace sem::jobtable
