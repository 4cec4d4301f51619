#pragma once

#include "service/engine/turn.h"

namespace sem {

// Lets a job wait for an event, unless that one stands already: its data is answered then. An empty
// name: for none.
Result<QByteArray> awaitEvent(Turn &turn, Job &job, const QString &name);

// Jobs that come within its time find that the event has happened.
Result<> rememberEvent(Turn &turn, const command::Emit &emission);

// Ends a job's waiting for its event, for good, and gives it the data.
Result<> releaseFromEvent(Turn &turn, qint64 seq, const QByteArray &data);

} // namespace sem
