#pragma once

#include "service/engine/turn.h"

namespace sem {

// Changes of queues and settings; in force with the next claim.
Result<> configureQueue(Turn &turn, const command::ConfigureQueue &change);
Result<> changeSettings(Turn &turn, const command::ChangeSettings &change);

} // namespace sem
