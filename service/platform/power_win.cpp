#include "service/platform/power.h"

#include "service/platform/windowsvalues.h"

#include <windows.h>

namespace sem {

namespace {

// mingw-w64 still knows the flag by what it was before Windows 10: a byte in reserve.
template<typename Status>
BYTE saverFlag(const Status &status)
{
    if constexpr (requires { status.SystemStatusFlag; })
        return status.SystemStatusFlag;
    else
        return status.Reserved1;
}

} // namespace

std::optional<PowerState> readPower()
{
    SYSTEM_POWER_STATUS status = {};
    if (!GetSystemPowerStatus(&status))
        return std::nullopt;
    return meaningOf({.line = status.ACLineStatus,
                      .battery = status.BatteryFlag,
                      .percent = status.BatteryLifePercent,
                      .saver = saverFlag(status)});
}

} // namespace sem
