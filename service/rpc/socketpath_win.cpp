#include "service/rpc/socketpath.h"

namespace sem {

// Pipes have no files and leave nothing behind.
Result<> prepareSocketPath(const QString &)
{
    return {};
}

} // namespace sem
