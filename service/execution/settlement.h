#pragma once

#include "service/execution/attemptfolder.h"
#include "service/execution/processhandle.h"

#include <variant>

namespace sem {

// The command was not executed, and a fence in the folder sees to it that it never will be.
struct NeverBegun
{ };

// The runner has ended without leaving a result that can be read, and processes may be left.
struct Abandoned
{
    QString detail = {}; // what is known of it
    std::optional<qint64> session = {}; // of the command
};

// How an attempt stands: it is over, this runner is at work on it, it has not begun, or nobody is.
using Settlement = std::variant<AttemptResult, ProcessHandle, NeverBegun, Abandoned>;

// Finds out from the attempt's folder. NotFound: there is no folder. Any other error: it cannot be
// found out now.
Result<Settlement> settleAttempt(const Paths &paths, const AttemptRef &attempt);

} // namespace sem
