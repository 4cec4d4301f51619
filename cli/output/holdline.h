#pragma once

#include "shared/rpc/answers.h"

#include <QString>

namespace sem {

// A reason why a job does not start, with the command that would change it.
QString holdLine(const HoldInfo &hold, qint64 job, Timestamp now);

} // namespace sem
