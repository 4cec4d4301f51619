#pragma once

#include "service/engine/effects.h"
#include "service/engine/jobrepository.h"
#include "service/engine/ledger.h"

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
    Timestamp now;
};

} // namespace sem
