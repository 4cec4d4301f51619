#pragma once

#include "shared/core/error.h"
#include "shared/core/paths.h"

#include <QString>

namespace sem {

// What went wrong, in words for people.
QString errorText(const Error &error, const Paths &paths);

} // namespace sem
