#pragma once

#include "service/platform/power.h"
#include "service/platform/sleepwatch.h"

#include <cstdint>
#include <optional>

namespace sem {

// What Windows answers, and what it means: apart from the asking, so that odd answers can be tried
// on any system.

// Of SYSTEM_POWER_STATUS, with its numbers.
struct WindowsPower
{
    std::uint8_t line = 255; // ACLineStatus
    std::uint8_t battery = 255; // BatteryFlag
    std::uint8_t percent = 255; // BatteryLifePercent
    std::uint8_t saver = 0; // SystemStatusFlag
};

// None: unknown, or nonsense.
std::optional<PowerState> meaningOf(const WindowsPower &power);

// Of a notification, by its PBT_ number.
std::optional<SleepWatch::Moment> momentOf(unsigned long notification);

} // namespace sem
