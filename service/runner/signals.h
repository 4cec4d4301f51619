#pragma once

namespace sem {

// What came by signal since it was last asked.
struct Signals
{
    bool controlChanged = false; // SIGUSR1: read the file `control`
    bool terminate = false; // SIGTERM: the machine or the user's session ends
};

// Turns SIGCHLD, SIGUSR1 and SIGTERM into a readable descriptor, ignores what a terminal, a closed
// pipe or a file size limit would end us with, and unblocks everything. False and errno on failure.
bool installSignalHandlers();

// Becomes readable when a signal arrives; takeSignals() makes it quiet again.
int signalDescriptor();
Signals takeSignals();

// Undoes all of it in a forked child: default handlers, empty mask.
void resetSignals();

} // namespace sem
