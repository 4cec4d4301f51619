#include "shared/domain/activehours.h"

#include "shared/core/error.h"

#include <QDateTime>
#include <QStringList>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Result<ActiveHours> ActiveHours::parse(const QString &field, const QString &text)
{
    const QStringList ends = text.split(u'-');
    ActiveHours hours;
    if (ends.size() == 2) {
        hours.m_from = QTime::fromString(ends[0], u"HH:mm"_s);
        hours.m_to = QTime::fromString(ends[1], u"HH:mm"_s);
    }
    if (!hours.m_from.isValid() || !hours.m_to.isValid())
        return validationError(field, u"must be like 22:00-07:00"_s, {}, text);
    if (hours.m_from == hours.m_to)
        return validationError(field, u"must not begin when they end"_s, {}, text);
    return hours;
}

bool ActiveHours::contains(Timestamp time) const
{
    const QTime clock = QDateTime::fromMSecsSinceEpoch(toEpochMs(time)).time();
    if (m_from < m_to)
        return clock >= m_from && clock < m_to;
    return clock >= m_from || clock < m_to;
}

Timestamp ActiveHours::nextChange(Timestamp time) const
{
    // Minute by minute, because the clock may be put forward or back meanwhile. Both ends come once
    // in a day, however long that day is.
    const bool inside = contains(time);
    Timestamp minute = std::chrono::floor<std::chrono::minutes>(time) + 1min;
    while (minute < time + 50h && contains(minute) == inside)
        minute += 1min;
    return minute;
}

} // namespace sem
