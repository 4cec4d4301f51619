#pragma once

#include "service/engine/jobrepository.h"
#include "service/storage/database.h"

// The table `dependencies`, as of JobRepository.
namespace sem::dependencytable {

Result<> add(Database &database, const DependencyRow &row);
Result<> remove(Database &database, qint64 job, qint64 needs);
Result<qint64> removeAll(Database &database, qint64 job);
Result<std::vector<DependencyRow>> of(Database &database, qint64 job);
Result<std::vector<DependencyRow>> on(Database &database, qint64 needs, int limit);

} // namespace sem::dependencytable
