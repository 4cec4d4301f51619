#include "shared/domain/cronexpression.h"

#include "shared/domain/limits.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace sem {

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// After so many years the calendar repeats, with its leap years and days of the week.
constexpr years calendarCycle(400);

struct Part
{
    QString name = {};
    int lowest = 0;
    int highest = 0;
    QStringList names = {}; // of the values from `lowest` on
};

enum Which { Minute, Hour, DayOfMonth, Month, DayOfWeek };

const std::vector<Part> &parts()
{
    static const std::vector<Part> all{
        {.name = u"minute"_s, .lowest = 0, .highest = 59},
        {.name = u"hour"_s, .lowest = 0, .highest = 23},
        {.name = u"day of month"_s, .lowest = 1, .highest = 31},
        {.name = u"month"_s,
         .lowest = 1,
         .highest = 12,
         .names = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
                   u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s}},
        {.name = u"day of week"_s,
         .lowest = 0,
         .highest = 7,
         .names = {u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s}},
    };
    return all;
}

Error wrong(const QString &what, const QString &got)
{
    return validationError(u"cron"_s, what, {}, got);
}

Error wrong(const Part &part, const QString &item, const QString &what)
{
    return wrong(u"%1 \"%2\" %3"_s.arg(part.name, item, what), item);
}

QString spelledOut(const QString &shorthand)
{
    static const QHash<QString, QString> known{
        {u"@hourly"_s, u"0 * * * *"_s},   {u"@daily"_s, u"0 0 * * *"_s},
        {u"@midnight"_s, u"0 0 * * *"_s}, {u"@weekly"_s, u"0 0 * * 0"_s},
        {u"@monthly"_s, u"0 0 1 * *"_s},  {u"@yearly"_s, u"0 0 1 1 *"_s},
        {u"@annually"_s, u"0 0 1 1 *"_s}};
    return known.value(shorthand.toLower());
}

// Plain digits only: toInt() would take "+5" as well.
std::optional<int> numberIn(const QString &text)
{
    constexpr int mostDigits = 4;
    const bool plain = !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plain ? std::optional(text.toInt()) : std::nullopt;
}

Result<int> parseValue(const Part &part, const QString &text, const QString &item)
{
    if (const qsizetype index = part.names.indexOf(text.toLower()); index >= 0)
        return part.lowest + static_cast<int>(index);
    const std::optional<int> number = numberIn(text);
    if (!number) {
        return wrong(part, item,
                     part.names.isEmpty()
                         ? u"is no number"_s
                         : u"is no number and no name such as %1"_s.arg(part.names.at(1)));
    }
    if (*number < part.lowest || *number > part.highest)
        return wrong(part, item, u"must be %1 to %2"_s.arg(part.lowest).arg(part.highest));
    return *number;
}

struct Range
{
    int first = 0;
    int last = 0;
};

Result<Range> parseRange(const Part &part, const QString &text, const QString &item)
{
    if (text == u"*"_s)
        return Range{part.lowest, part.highest};
    const qsizetype dash = text.indexOf(u'-');
    const Result<int> first = parseValue(part, text.left(dash), item);
    if (!first)
        return first.error();
    if (dash < 0)
        return Range{*first, *first};
    Result<int> last = parseValue(part, text.mid(dash + 1), item);
    if (!last)
        return last.error();
    const bool untilSunday = &part == &parts()[DayOfWeek] && *last == 0 && *first > 0;
    if (untilSunday)
        last = 7;
    if (*last < *first)
        return wrong(part, item, u"runs backwards; write two ranges with a comma between"_s);
    return Range{*first, *last};
}

// "*", "5", "1-5", "*/2" or "8-18/2", as a bit for each value.
Result<quint64> parseItem(const Part &part, const QString &item)
{
    const qsizetype slash = item.indexOf(u'/');
    const QString rangeText = item.left(slash);
    const Result<Range> range = parseRange(part, rangeText, item);
    if (!range)
        return range.error();
    int step = 1;
    if (slash >= 0) {
        if (rangeText != u"*"_s && !rangeText.contains(u'-')) {
            return wrong(part, item,
                         u"has a step without a range; write %1-%2/%3"_s.arg(rangeText)
                             .arg(part.highest)
                             .arg(item.mid(slash + 1)));
        }
        const std::optional<int> number = numberIn(item.mid(slash + 1));
        if (!number || *number < 1 || *number > part.highest)
            return wrong(part, item, u"must have a step of 1 to %1"_s.arg(part.highest));
        step = *number;
    }
    quint64 values = 0;
    for (int value = range->first; value <= range->last; value += step)
        values |= quint64(1) << value;
    return values;
}

Result<quint64> parsePart(Which which, const QString &text)
{
    const Part &part = parts()[which];
    quint64 values = 0;
    const QStringList items = text.split(u',');
    for (const QString &item : items) {
        const Result<quint64> more = parseItem(part, item);
        if (!more)
            return more.error();
        values |= *more;
    }
    return values;
}

bool has(quint64 values, unsigned value)
{
    return (values >> value & 1) != 0;
}

} // namespace

Result<CronExpression> CronExpression::parse(const QString &text)
{
    if (text.size() > limits::cronLength) {
        return validationError(u"cron"_s, u"is too long"_s, limits::cronLength,
                               qint64(text.size()));
    }
    QString spelled = text.simplified();
    if (spelled.startsWith(u'@')) {
        spelled = spelledOut(spelled);
        if (spelled.isEmpty()) {
            return wrong(u"must be @hourly, @daily, @weekly, @monthly, @yearly or five parts"_s,
                         text);
        }
    }
    const QStringList texts = spelled.split(u' ');
    if (texts.size() != std::ssize(parts())) {
        return wrong(u"must have five parts (minute, hour, day of month, month, day of week), not "
                     "%1"_s.arg(spelled.isEmpty() ? 0 : texts.size()),
                     text);
    }

    CronExpression cron;
    const std::pair<Which, quint64 *> wanted[] = {{Minute, &cron.m_minutes},
                                                  {Hour, &cron.m_hours},
                                                  {DayOfMonth, &cron.m_daysOfMonth},
                                                  {Month, &cron.m_months},
                                                  {DayOfWeek, &cron.m_daysOfWeek}};
    for (const auto &[which, values] : wanted) {
        const Result<quint64> parsed = parsePart(which, texts.at(which));
        if (!parsed)
            return parsed.error();
        *values = *parsed;
    }
    cron.m_daysOfWeek |= cron.m_daysOfWeek >> 7; // Sunday as 7
    cron.m_hoursAreFixed = !texts.at(Hour).contains(u'*') && !texts.at(Hour).contains(u'/');
    cron.m_eitherDay =
        !texts.at(DayOfMonth).startsWith(u'*') && !texts.at(DayOfWeek).startsWith(u'*');

    if (!cron.firstFrom(WallMinute()))
        return wrong(u"\"%1\" never comes: no such month has that day"_s.arg(text), text);
    return cron;
}

std::optional<Timestamp> CronExpression::next(Timestamp after, const QTimeZone &zone) const
{
    return m_hoursAreFixed ? nextFixed(after, zone) : nextShown(after, zone);
}

// Each time on the wall has its one moment, whatever happens to the clocks.
std::optional<Timestamp> CronExpression::nextFixed(Timestamp after, const QTimeZone &zone) const
{
    std::optional<WallMinute> wall = firstFrom(floor<minutes>(wallTimeAt(zone, after)) + 1min);
    while (wall) {
        // Not yet after, where clocks were set back: that time was shown before.
        if (const Timestamp moment = firstMomentOf(zone, *wall); moment > after)
            return moment;
        wall = firstFrom(*wall + 1min);
    }
    return {};
}

std::optional<Timestamp> CronExpression::nextShown(Timestamp after, const QTimeZone &zone) const
{
    Timestamp from = after + 1ms;
    const Timestamp last = after + calendarCycle;
    while (from < last) {
        const ClockOffset offset = clockOffset(zone, from);
        const auto wall = firstFrom(ceil<minutes>(offset.wallTimeAt(from)));
        if (!wall)
            return {};
        if (const Timestamp moment = offset.momentOf(*wall);
            !offset.until || moment < *offset.until)
            return moment;
        from = *offset.until;
    }
    return {};
}

// The first time on the wall that is meant, `from` included.
std::optional<CronExpression::WallMinute> CronExpression::firstFrom(WallMinute from) const
{
    auto day = floor<days>(from);
    const auto end = day + calendarCycle;
    minutes earliest = from - day;
    while (day < end) {
        const year_month_day date(day);
        if (!has(m_months, unsigned(date.month()))) {
            day = local_days((date.year() / date.month() + months(1)) / 1d);
            earliest = 0min;
            continue;
        }
        if (isOn(date)) {
            if (const auto time = firstOfDay(earliest))
                return day + *time;
        }
        day += days(1);
        earliest = 0min;
    }
    return {};
}

bool CronExpression::isOn(const year_month_day &day) const
{
    const bool onDay = has(m_daysOfMonth, unsigned(day.day()));
    const bool onWeekday = has(m_daysOfWeek, weekday(local_days(day)).c_encoding());
    return m_eitherDay ? onDay || onWeekday : onDay && onWeekday;
}

std::optional<minutes> CronExpression::firstOfDay(minutes from) const
{
    for (auto hour = floor<hours>(from); hour < 24h; ++hour) {
        const auto earliest = from > hour ? (from - hour).count() : 0;
        const quint64 left = m_minutes >> earliest << earliest;
        if (has(m_hours, unsigned(hour.count())) && left != 0)
            return hour + minutes(std::countr_zero(left));
    }
    return {};
}

} // namespace sem
