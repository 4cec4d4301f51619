#include "service/execution/log.h"

namespace sem {

Q_LOGGING_CATEGORY(executionLog, "sem.execution")

} // namespace sem
