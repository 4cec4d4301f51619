#pragma once

#include "shared/domain/job.h"

#include <QString>

namespace sem {

// How an attempt ended, in the word of the protocol, or that it runs.
QString outcomeText(const Attempt &attempt);

// What else is worth knowing of an attempt: "exit 2, left processes: 1"; often empty.
QString attemptRemark(const Attempt &attempt);

} // namespace sem
