#include "cli/platform/servicestart.h"

namespace sem {

std::vector<QStringList> waysToStart(const QString &program)
{
    return {{program, QStringLiteral("--daemon")}};
}

} // namespace sem
