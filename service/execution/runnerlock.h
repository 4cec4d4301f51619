#pragma once

#include "service/execution/attemptfolder.h"
#include "service/execution/processhandle.h"

#include <optional>

namespace sem {

// The record lock by which a runner proves that it lives.
//
// The system drops a process's record locks on a file as soon as the process closes *any*
// descriptor of it: of one attempt only one thread may hold the lock or ask for it.

// The runner that is at work on the attempt, if there is one.
Result<std::optional<ProcessHandle>> findRunner(const AttemptFolder &folder);

// Held by us until it is destroyed; nothing if a runner holds it.
Result<std::optional<FileDescriptor>> takeRunnerLock(const AttemptFolder &folder);

} // namespace sem
