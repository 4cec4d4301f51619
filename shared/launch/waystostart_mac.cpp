#include "shared/launch/waystostart.h"

namespace sem {

std::vector<QStringList> waysToStart(const QString &program)
{
    return {{program, QStringLiteral("--daemon")}};
}

} // namespace sem
