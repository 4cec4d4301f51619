#pragma once

#include "shared/core/clock.h"
#include "shared/domain/jobstate.h"

#include <QVariantMap>

#include <map>
#include <optional>

namespace sem {

// The needs of a job that are asked of the machine, and those of them that count while it runs.
inline constexpr Needs machineNeeds =
    Needs(Need::Idle) | Need::Charging | Need::Network | Need::Unmetered | Need::Throttle;
// Those that somebody has to measure again and again.
inline constexpr Needs sampledNeeds = Needs(Need::Idle) | Need::Throttle;
inline constexpr Needs runningNeeds = machineNeeds & ~Needs(Need::Throttle);

// Whether the machine is as jobs need it, in one respect.
struct MachineGate
{
    enum class State {
        Open,
        Wavering, // it has changed, but not for long enough: nothing starts, freezes or thaws
        Closed,
    };

    State state = State::Wavering;
    HoldCode code = HoldCode::SensorUnknown; // why, unless it is open
    std::optional<Timestamp> since = {}; // when it left Open; unset: it was never seen open
    std::optional<Timestamp> until = {}; // when it opens if nothing changes
    QVariantMap detail = {};

    bool isOpen() const { return state == State::Open; }

    bool operator==(const MachineGate &) const = default;
};

// What the machine allows, by its sensors and the settings.
struct Machine
{
    std::map<Need, MachineGate> gates =
        {}; // by each of machineNeeds; absent: nobody has looked yet
    // Of all jobs.
    MachineGate battery = {.state = MachineGate::State::Open};
    MachineGate disk = {.state = MachineGate::State::Open};

    // Before anybody has looked: nothing starts.
    static Machine unseen() { return {.battery = {}, .disk = {}}; }

    bool allowsStarts() const { return battery.isOpen() && disk.isOpen(); }

    // Jobs that need this may start. What else they need, other than of the machine, is not met.
    bool opens(Needs needs) const
    {
        for (const auto &[need, gate] : gates) {
            if (gate.isOpen())
                needs.setFlag(need, false);
        }
        return !needs;
    }
    // One of these has been gone for long enough to stop what runs.
    bool closes(Needs needs) const
    {
        for (const auto &[need, gate] : gates) {
            if (needs.testFlag(need) && gate.state == MachineGate::State::Closed)
                return true;
        }
        return false;
    }

    // One of these has changed, but not for long enough. What is not known has not.
    bool wavers(Needs needs) const
    {
        for (const auto &[need, gate] : gates) {
            if (needs.testFlag(need) && gate.state == MachineGate::State::Wavering
                && gate.code != HoldCode::SensorUnknown)
                return true;
        }
        return false;
    }

    bool operator==(const Machine &) const = default;
};

} // namespace sem
