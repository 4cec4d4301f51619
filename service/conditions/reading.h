#pragma once

#include "service/platform/power.h"
#include "shared/desktop/presence.h"

#include <QString>

#include <optional>

namespace sem {

// What a sensor says. No value: it cannot tell.
template<typename T>
struct Reading
{
    std::optional<T> value = {};
    QString source = {}; // who says so: "sysfs", "UPower"
    MonotonicTime at = {};
};

// Whether a sensor says something else than it told last, which is then kept. When it says so does
// not count.
template<typename T>
bool keepIfNew(Reading<T> &told, const Reading<T> &now)
{
    if (now.source == told.source && now.value == told.value)
        return false;
    told = now;
    return true;
}

// Percent of all processors, and of the memory.
struct Load
{
    double cpu = 0; // of late
    std::optional<double> othersCpu = {}; // by other programs; none: not for the whole window yet
    std::optional<double> memory = {};
};

struct DiskSpace
{
    qint64 freeBytes = 0; // for us, where jobs are kept
};

struct NetworkState
{
    bool online = false;
    std::optional<bool> metered = {}; // none: it cannot be told

    bool operator==(const NetworkState &) const = default;
};

struct Readings
{
    Reading<PowerState> power = {};
    Reading<Load> load = {};
    Reading<NetworkState> network = {};
    Reading<Presence> presence = {};
    Reading<DiskSpace> disk = {};
};

} // namespace sem
