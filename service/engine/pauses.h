#pragma once

#include "service/engine/turn.h"

namespace sem {

// Stops a queue, or all (an empty name); and takes that back. A pause that suspends freezes what
// runs now.
Result<> pauseQueue(Turn &turn, const command::PauseQueue &pause);
Result<> resumeQueue(Turn &turn, const command::ResumeQueue &resume);

// Ends pauses whose time has come, and follows the queues' active hours.
Result<> followPauses(Turn &turn);

} // namespace sem
