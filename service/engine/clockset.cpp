#include "service/engine/clockset.h"

#include "service/engine/schedules.h"

#include <QLoggingCategory>

namespace sem {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(clockLog, "sem.clock")

namespace {

// Clocks that are kept right by small steps are not set.
constexpr auto tolerance = 2s;

Result<> moveDelays(Turn &turn, Duration by)
{
    qCWarning(clockLog, "the clock was set by %+lld ms", qlonglong{by.count()});
    if (const Result<> moved = turn.store.moveDelays(by); !moved)
        return moved;
    const auto next = turn.store.nextDue();
    if (!next)
        return next.error();
    turn.ledger.nextDue = *next;
    const auto nextExpiry = turn.store.nextExpiry();
    if (!nextExpiry)
        return nextExpiry.error();
    turn.ledger.nextExpiry = *nextExpiry;
    return {};
}

} // namespace

Result<> followClock(Turn &turn, const std::optional<ClockReading> &before, BootTime boot)
{
    Duration by = before ? (turn.now - before->wall) - (boot - before->boot) : Duration(0);
    if (std::chrono::abs(by) <= tolerance)
        by = {};
    const bool isBack =
        !before || turn.now < before->wall; // the first may follow one that was ahead
    turn.isClockSet = isBack || by != Duration(0);
    if (!turn.isClockSet)
        return {};
    if (by != Duration(0)) {
        if (const Result<> moved = moveDelays(turn, by); !moved)
            return moved;
    }
    if (isBack && turn.ledger.nextRetention)
        turn.ledger.nextRetention = turn.now;
    return mendSchedules(turn, by);
}

} // namespace sem
