#pragma once

namespace sem {

// Catches SIGTERM and SIGINT from now on: the answered descriptor becomes readable with each. A
// hang-up and a broken pipe are ignored. −1 where the system refuses.
int catchStopSignals();

} // namespace sem
