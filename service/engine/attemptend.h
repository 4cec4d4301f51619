#pragma once

#include "service/engine/turn.h"

namespace sem {

// Closes an attempt and decides what becomes of its job. A result of an attempt that is not the
// job's open one changes nothing.
Result<> endAttempt(Turn &turn, const AttemptResult &result);

} // namespace sem
