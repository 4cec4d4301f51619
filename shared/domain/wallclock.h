#pragma once

#include "shared/core/clock.h"

#include <QTimeZone>

#include <optional>

namespace sem {

// What a clock on the wall shows, wherever that wall is.
using WallTime = std::chrono::local_time<Duration>;

// How far a zone's clocks are ahead of UTC from a moment on, and until when that stays so.
struct ClockOffset
{
    Duration ahead = {};
    std::optional<Timestamp> until = {}; // none: for good

    WallTime wallTimeAt(Timestamp moment) const
    {
        return WallTime(moment.time_since_epoch() + ahead);
    }
    Timestamp momentOf(WallTime wall) const { return Timestamp(wall.time_since_epoch() - ahead); }
};

ClockOffset clockOffset(const QTimeZone &zone, Timestamp from);

WallTime wallTimeAt(const QTimeZone &zone, Timestamp moment);

// The first moment at which the clocks of the zone show this time or a later one. So a time that
// comes twice, as clocks are set back, means the first of the two; and one that never comes means
// the moment at which they are set forward over it.
Timestamp firstMomentOf(const QTimeZone &zone, WallTime wall);

} // namespace sem
