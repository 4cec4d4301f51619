#pragma once

#include "service/engine/turn.h"

namespace sem {

// Lets a job wait for the event of its conditions, unless that one stands already.
Result<> awaitEvent(Turn &turn, Job &job, const Conditions &conditions);

// Jobs that come until then find that the event has happened.
Result<> rememberEvent(Turn &turn, const QString &name, Duration sticky);

// Ends a job's waiting for its event, for good.
Result<> releaseFromEvent(Turn &turn, qint64 seq);

} // namespace sem
