#include "service/platform/power_linux.h"

#include "service/platform/batteries.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <vector>

namespace sem {

namespace fs = std::filesystem;

namespace {

// One line; empty if there is no such file, or a driver that cannot tell.
std::string lineOf(const fs::path &file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

std::optional<double> numberOf(const fs::path &file)
{
    const std::string line = lineOf(file);
    if (line.empty())
        return std::nullopt;
    char *end = nullptr;
    const double number = std::strtod(line.c_str(), &end);
    return end == line.c_str() ? std::nullopt : std::optional(number);
}

// Energy is better than percent: two batteries may differ in size.
std::optional<Battery> batteryAt(const fs::path &supply)
{
    if (lineOf(supply / "present") == "0")
        return std::nullopt;
    Battery battery;
    battery.discharging = lineOf(supply / "status") == "Discharging";
    for (const char *unit : {"energy", "charge"}) {
        const auto now = numberOf(supply / (std::string(unit) + "_now"));
        const auto full = numberOf(supply / (std::string(unit) + "_full"));
        if (now && full && *full > 0) {
            battery.now = *now;
            battery.full = *full;
            return battery;
        }
    }
    const auto percent = numberOf(supply / "capacity");
    if (!percent)
        return std::nullopt;
    battery.now = *percent;
    battery.full = 100;
    return battery;
}

} // namespace

std::optional<PowerState> readPower()
{
    return readPowerFrom("/sys/class/power_supply");
}

std::optional<PowerState> readPowerFrom(const std::string &folder)
{
    std::error_code failure;
    std::vector<Battery> batteries;
    std::optional<bool> mains;
    for (fs::directory_iterator supply(folder, failure), end; !failure && supply != end;
         supply.increment(failure)) {
        const fs::path path = supply->path();
        if (lineOf(path / "scope") == "Device") // of a mouse
            continue;
        if (lineOf(path / "type") == "Battery") {
            if (const auto battery = batteryAt(path))
                batteries.push_back(*battery);
        } else if (const auto online = numberOf(path / "online")) {
            mains = mains.value_or(false) || *online != 0;
        }
    }
    return stateOf(batteries, mains);
}

} // namespace sem
