#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"
#include "shared/domain/wallclock.h"

#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace sem {

// When something recurs, as crontab(5) writes it: minute, hour, day of month, month and day of
// week, each "*", numbers, ranges, steps ("*/5", "8-18/2") or a list of these; months and days of
// the week also by their English names; or "@hourly", "@daily", "@weekly", "@monthly", "@yearly".
// Sunday is 0 and 7. Where both the day of the month and that of the week are given (do not begin
// with "*"), one of them is enough.
class CronExpression
{
public:
    // Validation of the field "cron", saying which part is wrong and how; also for what never
    // comes, such as 31 February.
    static Result<CronExpression> parse(const QString &text);

    // The first time after `after`. None: not within 400 years.
    //
    // When clocks change: with fixed hours ("30 2 * * *") it comes once a day, at the change if
    // the clocks skip that time, and the first time if they show it twice. With any or stepped
    // hours ("30 * * * *") it comes whenever the clocks show such a time.
    std::optional<Timestamp> next(Timestamp after, const QTimeZone &zone) const;

private:
    using WallMinute = std::chrono::local_time<std::chrono::minutes>;

    CronExpression() = default;

    std::optional<WallMinute> firstFrom(WallMinute from) const;
    std::optional<std::chrono::minutes> firstOfDay(std::chrono::minutes from) const;
    bool isOn(const std::chrono::year_month_day &day) const;
    std::optional<Timestamp> nextFixed(Timestamp after, const QTimeZone &zone) const;
    std::optional<Timestamp> nextShown(Timestamp after, const QTimeZone &zone) const;

    // A bit for each value that is meant.
    quint64 m_minutes = 0;
    quint64 m_hours = 0;
    quint64 m_daysOfMonth = 0;
    quint64 m_months = 0;
    quint64 m_daysOfWeek = 0; // from Sunday, 0
    bool m_hoursAreFixed = false;
    bool m_eitherDay = false; // one of the two kinds of days is enough
};

} // namespace sem
