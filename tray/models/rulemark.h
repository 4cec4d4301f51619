#pragma once

#include "tray/models/servicestatus.h"
#include "tray/models/settingspages.h"

namespace sem {

// How a rule stands at this moment.
struct RuleMark
{
    enum class State {
        Met, // it lets jobs start
        NotMet,
        Unknown,
        Plain, // it is only told what is so
    };

    State state = State::Unknown;
    QString says = {}; // what the sensor does: "on mains, battery 71 %"

    // "Met now: on mains, battery 71 %."
    QString text() const;
    bool operator==(const RuleMark &) const = default;
};

// `values`: the settings in force, by key.
RuleMark ruleMark(Rule rule, const ServiceStatus &status, const QVariantMap &values);

} // namespace sem
