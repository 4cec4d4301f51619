#include "shared/domain/wishes.h"

#include "shared/core/words.h"

namespace sem {

QString nameOf(Timing::Type type)
{
    return upperWord(type);
}

Conditions ConditionChanges::over(Conditions conditions) const
{
    conditions.waitForIdle = waitForIdle.value_or(conditions.waitForIdle);
    conditions.requireCharging = requireCharging.value_or(conditions.requireCharging);
    conditions.requireNetwork = requireNetwork.value_or(conditions.requireNetwork);
    conditions.event = event.value_or(conditions.event);
    conditions.maxWait = maxWait.value_or(conditions.maxWait);
    conditions.onMaxWait = onMaxWait.value_or(conditions.onMaxWait);
    return conditions;
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
