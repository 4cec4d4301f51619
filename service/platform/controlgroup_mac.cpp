#include "service/platform/controlgroup.h"

namespace sem {

std::string ownControlGroup()
{
    return {};
}

} // namespace sem
