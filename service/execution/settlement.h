#pragma once

#include "service/execution/attemptfolder.h"
#include "service/execution/processhandle.h"

#include <variant>

namespace sem {

// The command was not executed, and a fence in the folder sees to it that it never will be.
struct NeverBegun
{ };

// How an attempt stands: it is over, this runner is at work on it, or it has not begun.
using Settlement = std::variant<AttemptResult, ProcessHandle, NeverBegun>;

// Finds out from the attempt's folder. NotFound: there is no folder. Any other error: it cannot be
// found out now.
Result<Settlement> settleAttempt(const Paths &paths, const AttemptRef &attempt);

AttemptResult lostAttempt(const AttemptRef &attempt, const QString &detail);

} // namespace sem
