#pragma once

#include "shared/rpc/answers.h"

#include <QString>

namespace sem {

// A reason why a job does not start, in words with what stands in the way, since when and until
// when: "the machine is not idle (…) (for 3 min)".
QString holdText(const HoldInfo &hold, Timestamp now);

// When its waiting ends all the same, and how.
QString patienceText(const Patience &patience, Timestamp now);

} // namespace sem
