#pragma once

#include "shared/core/error.h"
#include "shared/core/paths.h"

#include <QString>

namespace sem {

// What went wrong, in words for people.
QString errorText(const Error &error, const Paths &paths);

// The error, saying what a field of times may be as people write times: "must be 1 s to 366 d",
// which the protocol says in milliseconds.
Error withTimes(Error error);

} // namespace sem
