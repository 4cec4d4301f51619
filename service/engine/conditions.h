#pragma once

#include "service/engine/machine.h"
#include "service/engine/turn.h"

namespace sem {

// What a job asks of the machine: by its conditions, and by its priority.
Needs machineNeedsOf(const Conditions &conditions, int priority);

// The machine has changed: opens and closes lines, and does with the jobs that run what they, or
// the settings, want done when a condition of theirs is gone, or back.
Result<> followMachine(Turn &turn, const Machine &machine);

// Frozen jobs have processes and locks. Where there are more of them than twice as many as may run,
// the youngest are stopped and wait in line again.
Result<> requeueSurplusFrozen(Turn &turn);

} // namespace sem
