#pragma once

#include <QLoggingCategory>

namespace sem {

Q_DECLARE_LOGGING_CATEGORY(executionLog)

} // namespace sem
