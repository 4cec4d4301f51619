#include "shared/text/timeinput.h"

#include "shared/domain/wallclock.h"
#include "shared/text/tr.h"

#include <QLatin1StringView>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

struct Unit
{
    QLatin1StringView name;
    qint64 milliseconds;
};
constexpr std::array units{Unit{"d"_L1, 86'400'000}, Unit{"h"_L1, 3'600'000}, Unit{"m"_L1, 60'000},
                           Unit{"s"_L1, 1'000}, Unit{"ms"_L1, 1}};

qsizetype lengthWhile(QStringView text, bool (*holds)(QChar))
{
    return std::find_if_not(text.begin(), text.end(), holds) - text.begin();
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}
bool isLetter(QChar character)
{
    return character >= u'a' && character <= u'z';
}

Error refusal(const QString &message)
{
    return {.code = ErrorCode::Validation, .message = message};
}

Error noMoment()
{
    return refusal(Text::tr("is no time such as 22:00, \"tomorrow 8:00\" or 2026-11-25T22:00"));
}

using Day = std::chrono::local_days;

// What a pattern has found, by name.
class Found
{
public:
    explicit Found(const QRegularExpressionMatch &match)
        : m_match(match)
    { }

    bool has(const QString &name) const { return !m_match.captured(name).isEmpty(); }
    int number(const QString &name) const { return m_match.captured(name).toInt(); }

    Result<Duration> timeOfDay() const
    {
        const int hour = number(u"hour"_s);
        const int minute = number(u"minute"_s);
        const int second = number(u"second"_s);
        if (hour > 23 || minute > 59 || second > 59)
            return refusal(Text::tr("has a time that no clock shows; the last is 23:59"));
        return Duration(hour * 1h + minute * 1min + second * 1s);
    }

    Result<Day> day() const
    {
        const std::chrono::year_month_day date(std::chrono::year(number(u"year"_s)),
                                               std::chrono::month(unsigned(number(u"month"_s))),
                                               std::chrono::day(unsigned(number(u"day"_s))));
        if (!date.ok())
            return refusal(Text::tr("has a day that no calendar shows"));
        return Day(date);
    }

    // None: the time is local.
    Result<std::optional<Duration>> aheadOfUtc() const
    {
        if (has(u"utc"_s))
            return std::optional<Duration>(Duration::zero());
        if (!has(u"sign"_s))
            return std::optional<Duration>();
        const int hours = number(u"zonehour"_s);
        const int minutes = number(u"zoneminute"_s);
        constexpr int furthest = 14;
        if (hours > furthest || minutes > 59)
            return refusal(Text::tr("has an offset that no clock has; -14:00 to +14:00"));
        const Duration ahead = hours * 1h + minutes * 1min;
        return std::optional(m_match.captured(u"sign"_s) == u"-"_s ? -ahead : ahead);
    }

private:
    const QRegularExpressionMatch &m_match;
};

Result<Timestamp> momentOfDay(const Found &found, Timestamp now, const QTimeZone &zone)
{
    const Result<Duration> time = found.timeOfDay();
    if (!time)
        return time.error();
    const Day today = std::chrono::floor<days>(wallTimeAt(zone, now));
    if (found.has(u"tomorrow"_s))
        return firstMomentOf(zone, today + days(1) + *time);
    const Timestamp moment = firstMomentOf(zone, today + *time);
    if (moment > now || found.has(u"today"_s))
        return moment;
    return firstMomentOf(zone, today + days(1) + *time);
}

Result<Timestamp> momentOfDate(const Found &found, const QTimeZone &zone)
{
    const Result<Day> day = found.day();
    if (!day)
        return day.error();
    const Result<Duration> time = found.timeOfDay();
    if (!time)
        return time.error();
    const auto ahead = found.aheadOfUtc();
    if (!ahead)
        return ahead.error();
    const WallTime wall = *day + *time;
    return *ahead ? Timestamp(wall.time_since_epoch() - **ahead) : firstMomentOf(zone, wall);
}

} // namespace

Result<Duration> parseDuration(const QString &text)
{
    const Error error = refusal(Text::tr("is no time such as 90s, 10m or 1h30m"));
    QStringView rest = text;
    qint64 total = 0;
    auto unit = units.begin(); // the greatest that may still come
    do {
        const qsizetype digits = lengthWhile(rest, isDigit);
        bool fits = false;
        const qint64 number = rest.first(digits).toLongLong(&fits);
        rest = rest.sliced(digits);
        const QStringView name = rest.first(lengthWhile(rest, isLetter));
        rest = rest.sliced(name.size());

        unit =
            std::find_if(unit, units.end(), [name](const Unit &one) { return one.name == name; });
        if (!fits || unit == units.end())
            return error;
        if (number > (std::numeric_limits<qint64>::max() - total) / unit->milliseconds)
            return error;
        total += number * unit->milliseconds;
        ++unit;
    } while (!rest.isEmpty());
    return Duration(total);
}

Result<Timestamp> parseMoment(const QString &text, Timestamp now, const QTimeZone &zone)
{
    static const QString clock =
        u"(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2}))?"_s;
    static const QRegularExpression ofDay(u"^((?<today>today)|(?<tomorrow>tomorrow))? *"_s + clock
                                          + u"$"_s);
    static const QRegularExpression ofDate(
        u"^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})([T ]"_s + clock
        + u"((?<utc>Z)|(?<sign>[+-])(?<zonehour>[0-9]{2}):?(?<zoneminute>[0-9]{2}))?)?$"_s);

    const QString words = text.simplified();
    if (const auto match = ofDay.match(words); match.hasMatch())
        return momentOfDay(Found(match), now, zone);
    if (const auto match = ofDate.match(words); match.hasMatch())
        return momentOfDate(Found(match), zone);
    return noMoment();
}

} // namespace sem
