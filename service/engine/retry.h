#pragma once

#include "service/engine/turn.h"

namespace sem {

struct AnotherTry
{
    std::optional<Timestamp> runAt = {}; // none: at once
    int retriesUsed = 0; // by this try
};

// Whether a job whose latest attempt has failed (that is written already) is tried again, and when.
// One that somebody cancelled is not.
Result<std::optional<AnotherTry>> anotherTry(Turn &turn, const Job &job, AttemptOutcome outcome);

} // namespace sem
