#pragma once

#include "service/engine/effects.h"
#include "service/engine/jobrepository.h"
#include "service/engine/ledger.h"

#include <set>
#include <unordered_map>

namespace sem {

// What a rule works with during one transaction of the engine.
//
// Rules first check, then write: a refusal (NotFound, Conflict, …) leaves nothing to undo. An error
// of the store makes the whole turn fail.
struct Turn
{
    JobRepository &store;
    Ledger &ledger;
    Effects &effects;
    JobIdGenerator &ids;
    const Clock &clock;
    Timestamp now; // the same throughout
    bool isClockSet = false; // since the turn before; also in the first
    // Superseded jobs, each with the last that is known to have taken its place: a long line of
    // them is walked once.
    std::unordered_map<qint64, qint64> successors = {};
    // All that some jobs wait for, by way of others too: likewise.
    std::unordered_map<qint64, std::set<qint64>> needs = {};
};

} // namespace sem
