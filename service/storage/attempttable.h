#pragma once

#include "service/storage/database.h"
#include "shared/domain/job.h"

namespace sem::attempttable {

Result<> insert(Database &database, qint64 seq, const Attempt &attempt);
Result<> update(Database &database, qint64 seq, const Attempt &attempt);
Result<std::optional<Attempt>> find(Database &database, qint64 seq, int number);
Result<std::vector<Attempt>> all(Database &database, qint64 seq); // by number

} // namespace sem::attempttable
