#pragma once

#include "shared/rpc/answers.h"

#include <QString>

namespace sem {

// A reason why a job does not start, in a sentence with what stands in the way, since when and
// until when, and what would change it.
QString holdText(const HoldInfo &hold, qint64 job, Timestamp now);

} // namespace sem
