#pragma once

#include "service/engine/jobrepository.h"
#include "service/storage/database.h"

// The table `sticky_events`, as of JobRepository.
namespace sem::eventtable {

Result<std::optional<StickyEvent>> sticky(Database &database, const QString &name);
Result<qint64> count(Database &database, Timestamp now);
Result<> setSticky(Database &database, const QString &name, const StickyEvent &event,
                   Timestamp now);

} // namespace sem::eventtable
