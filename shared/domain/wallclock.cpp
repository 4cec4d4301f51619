#include "shared/domain/wallclock.h"

#include <QDateTime>

#include <algorithm>

namespace sem {

using namespace std::chrono_literals;

namespace {

// No clock was ever further from UTC.
constexpr auto furthestFromUtc = 24h;

} // namespace

// All arithmetic is done here, in UTC: QDateTime takes the second of two equal times, and where
// clocks are set forward its answers differ with the kind of zone.
ClockOffset clockOffset(const QTimeZone &zone, Timestamp from)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toEpochMs(from), Qt::UTC);
    ClockOffset offset{.ahead = std::chrono::seconds(zone.offsetFromUtc(moment))};
    const QDateTime change = zone.nextTransition(moment).atUtc;
    if (change.isValid())
        offset.until = fromEpochMs(change.toMSecsSinceEpoch());
    return offset;
}

WallTime wallTimeAt(const QTimeZone &zone, Timestamp moment)
{
    return clockOffset(zone, moment).wallTimeAt(moment);
}

Timestamp firstMomentOf(const QTimeZone &zone, WallTime wall)
{
    Timestamp from = Timestamp(wall.time_since_epoch()) - furthestFromUtc;
    while (true) {
        const ClockOffset offset = clockOffset(zone, from);
        const Timestamp moment = std::max(from, offset.momentOf(wall));
        if (!offset.until || moment < *offset.until)
            return moment;
        from = *offset.until;
    }
}

} // namespace sem
