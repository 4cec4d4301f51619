#include "shared/domain/wishes.h"

#include "shared/core/words.h"

namespace sem {

QString nameOf(Timing::Type type)
{
    return upperWord(type);
}

QString nameOf(Conditions::OnMaxWait onMaxWait)
{
    return lowerWord(onMaxWait);
}

QString nameOf(Conditions::Network network)
{
    return lowerWord(network);
}

QString nameOf(Conflict::Way way)
{
    return lowerWord(way);
}

QString nameOf(Dependencies::When when)
{
    return lowerWord(when);
}

} // namespace sem
