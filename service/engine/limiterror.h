#pragma once

#include "shared/core/error.h"

namespace sem {

// Throttled, as there are as many already as there may be: `what` follows the field.
Error limitError(const QString &field, const QString &what, qint64 limit);

} // namespace sem
