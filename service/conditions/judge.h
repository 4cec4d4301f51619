#pragma once

#include "service/conditions/reading.h"
#include "service/engine/machine.h"
#include "shared/domain/settings.h"

namespace sem {

// Says what the machine allows, from what the sensors say and the settings rule. A change counts
// once it has lasted; levels have to come back further than they went.
class Judge
{
public:
    struct Moment
    {
        Timestamp wall = {};
        MonotonicTime steady = {};
    };

    // Of `asked` and of what all jobs need. What was not asked for a while is judged as if for the
    // first time.
    Machine judge(const Readings &readings, const Settings &settings, Needs asked,
                  const Moment &now);

    // When the same readings will say something else. None: not by themselves.
    std::optional<MonotonicTime> nextChange() const { return m_nextChange; }

    static constexpr Duration presenceLease = std::chrono::seconds(30);

private:
    // How long something has been as it is.
    struct Course
    {
        bool met = false;
        std::optional<bool> settled = {};
        MonotonicTime changedAt = {};
        std::optional<Timestamp> goneAt = {};
    };
    // What a rule says at this moment.
    struct Finding
    {
        bool known = true; // else nothing changes
        bool met = true;
        HoldCode code = HoldCode::SensorUnknown;
        QVariantMap detail = {};
    };

    Finding charging(const Reading<PowerState> &power, const PowerRules &rules);
    Finding batteryLow(const Reading<PowerState> &power, const PowerRules &rules);
    Finding idle(const Readings &readings, const IdleRules &rules, const Moment &now);
    static Finding anyNetwork(const Reading<NetworkState> &network);
    static Finding unmeteredNetwork(const Reading<NetworkState> &network);
    Finding diskFull(const Reading<DiskSpace> &disk, qint64 floorBytes);
    Finding throttle(const Reading<Load> &load, const ThrottleRules &rules);

    // Of all jobs: at once, and with the time since when it holds.
    struct Stop
    {
        bool holds = false;
        std::optional<Timestamp> since = {};
    };
    static MachineGate gateOfAll(Stop &stop, const Finding &finding, Timestamp now);
    MachineGate gate(Need need, const Finding &finding, Duration settle, const Moment &now);
    void expectChange(MonotonicTime at);

    std::map<Need, Course> m_courses;
    bool m_isEnough = false; // the battery, as external power would be
    Stop m_batteryLow;
    Stop m_diskFull;
    bool m_isBusy = false; // the processors
    bool m_isMemoryShort = false;
    std::optional<MonotonicTime> m_nextChange;
};

} // namespace sem
