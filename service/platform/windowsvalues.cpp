#include "service/platform/windowsvalues.h"

namespace sem {

namespace {

constexpr std::uint8_t unknown = 255;

} // namespace

std::optional<PowerState> meaningOf(const WindowsPower &power)
{
    constexpr std::uint8_t mains = 1;
    constexpr std::uint8_t lowBits = 2 | 4; // low, critical
    constexpr std::uint8_t chargingBit = 8;
    constexpr std::uint8_t noBatteryBit = 128;

    PowerState state{.saver = power.saver == 1};
    const bool tellsBattery = power.battery != unknown;
    if (tellsBattery && power.battery & noBatteryBit)
        return state; // nothing but the mains keeps it running, whatever the line is said to be
    const bool isCharging = tellsBattery && power.battery & chargingBit;
    if (power.line == unknown && !isCharging)
        return std::nullopt;
    state.external = power.line == mains || isCharging;
    // An empty battery that nobody calls low is no battery: Wine has been seen to answer all zeros.
    const bool isNonsense =
        power.percent == 0 && !state.external && !(tellsBattery && power.battery & lowBits);
    if (isNonsense)
        return std::nullopt;
    if (power.percent <= 100)
        state.batteryPercent = power.percent;
    return state;
}

std::optional<SleepWatch::Moment> momentOf(unsigned long notification)
{
    constexpr unsigned long suspend = 0x4; // PBT_APMSUSPEND
    // PBT_APMRESUMEAUTOMATIC comes with each resume; PBT_APMRESUMESUSPEND after it, if there is a
    // user.
    constexpr unsigned long resumeAutomatic = 0x12;
    if (notification == suspend)
        return SleepWatch::Moment::AboutToSleep;
    if (notification == resumeAutomatic)
        return SleepWatch::Moment::Resumed;
    return std::nullopt;
}

} // namespace sem
