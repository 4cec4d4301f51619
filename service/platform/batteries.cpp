#include "service/platform/batteries.h"

namespace sem {

PowerState stateOf(const std::vector<Battery> &batteries, std::optional<bool> mains)
{
    PowerState state;
    if (batteries.empty())
        return state; // nothing but the mains keeps it running
    double now = 0;
    double full = 0;
    bool discharging = false;
    for (const Battery &battery : batteries) {
        now += battery.now;
        full += battery.full;
        discharging = discharging || battery.discharging;
    }
    state.external = mains.value_or(!discharging);
    if (full <= 0)
        return state;
    const double percent = 100 * now / full;
    state.batteryPercent = static_cast<int>(percent < 0 ? 0 : percent > 100 ? 100 : percent + 0.5);
    return state;
}

} // namespace sem
