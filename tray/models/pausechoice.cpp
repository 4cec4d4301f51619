#include "tray/models/pausechoice.h"

#include "shared/domain/wallclock.h"
#include "tray/models/tr.h"

namespace sem {

using namespace std::chrono_literals;

QString textOf(PauseChoice choice)
{
    switch (choice) {
    case PauseChoice::QuarterHour:
        return Tray::tr("For 15 &minutes");
    case PauseChoice::Hour:
        return Tray::tr("For an &hour");
    case PauseChoice::UntilTomorrow:
        return Tray::tr("Until &tomorrow, 8:00");
    case PauseChoice::UntilResumed:
        return Tray::tr("Until I &resume it");
    }
    return {};
}

std::optional<Timestamp> endOf(PauseChoice choice, Timestamp now, const QTimeZone &zone)
{
    switch (choice) {
    case PauseChoice::QuarterHour:
        return now + 15min;
    case PauseChoice::Hour:
        return now + 1h;
    case PauseChoice::UntilTomorrow: {
        const auto today = std::chrono::floor<std::chrono::days>(wallTimeAt(zone, now));
        return firstMomentOf(zone, today + std::chrono::days(1) + 8h);
    }
    case PauseChoice::UntilResumed:
        return {};
    }
    return {};
}

} // namespace sem
