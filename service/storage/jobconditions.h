#pragma once

#include "service/engine/jobreader.h"
#include "service/storage/database.h"
#include "service/storage/seqscan.h"

namespace sem {

// The scan that finds the jobs of a filter, over the whole range: by the mark that few jobs carry,
// else by state, else by queue. What no index helps with becomes the scan's condition. None: no job
// can match, e.g. because the parent does not exist.
Result<std::optional<SeqScan>> scanFor(Database &database, const JobFilter &filter);

// SQLite ignores the case of ASCII only, so the condition lets pass too much where the text has
// other letters. This has the last word.
bool matchesText(const Job &job, const QString &text);

} // namespace sem
