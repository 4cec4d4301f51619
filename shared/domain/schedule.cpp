#include "shared/domain/schedule.h"

#include "shared/core/words.h"
#include "shared/domain/checks.h"
#include "shared/domain/limits.h"

#include <QRegularExpression>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Result<QTimeZone> zoneNamed(const QString &name)
{
    if (Result<> r = checkText(u"time_zone"_s, name, 1, limits::timeZoneLength); !r)
        return r.error();
    // The name becomes part of a path, so it is measured before. isTimeZoneIdAvailable() does not
    // know aliases such as Etc/UTC; without a slash anything may pass as a POSIX rule.
    static const QRegularExpression properName(u"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"_s);
    const QByteArray id = name.toUtf8();
    const bool isKnown = properName.match(name).hasMatch()
        && (name.contains(u'/') || QTimeZone::isTimeZoneIdAvailable(id)
            || id == QTimeZone::systemTimeZoneId());
    const QTimeZone zone = isKnown ? QTimeZone(id) : QTimeZone();
    if (!zone.isValid()) {
        return validationError(
            u"time_zone"_s, u"\"%1\" is no time zone such as Europe/Berlin"_s.arg(name), {}, name);
    }
    return zone;
}

} // namespace

QString nameOf(MissedRuns missed)
{
    return lowerWord(missed);
}
QString nameOf(OverlappingRuns overlap)
{
    return lowerWord(overlap);
}
std::optional<MissedRuns> missedRunsFromString(const QString &name)
{
    return fromLowerWord<MissedRuns>(name);
}
std::optional<OverlappingRuns> overlappingRunsFromString(const QString &name)
{
    return fromLowerWord<OverlappingRuns>(name);
}
QString nameOf(SkipReason reason)
{
    return lowerWord(reason);
}

Result<> Schedule::validate() const
{
    if (Result<> r = checkQueueName(u"name"_s, name); !r)
        return r;
    if (jobTemplate.size() > limits::jobTemplateBytes) {
        return validationError(u"template"_s, u"is too large"_s, limits::jobTemplateBytes,
                               jobTemplate.size());
    }
    const Result<Timetable> times = Timetable::of(*this, Timestamp());
    return times ? Result<>() : times.error();
}

Result<Timetable> Timetable::of(const Schedule &schedule, Timestamp anchor)
{
    const Result<QTimeZone> zone = zoneNamed(schedule.timeZone);
    if (!zone)
        return zone.error();
    Timetable times;
    times.m_anchor = anchor;
    times.m_zone = *zone;
    if (schedule.every) {
        times.m_every = *schedule.every;
        const Result<> r =
            checkRange(u"every_ms"_s, times.m_every.count(), limits::shortestPeriod.count(),
                       limits::longestDuration.count());
        return r ? Result<Timetable>(times) : r.error();
    }
    const Result<CronExpression> cron = CronExpression::parse(schedule.cron);
    if (!cron)
        return cron.error();
    times.m_cron = *cron;
    return times;
}

std::optional<Timestamp> Timetable::next(Timestamp after) const
{
    if (m_cron)
        return m_cron->next(after, m_zone);
    // By counting, so that runs that come late do not make the others later.
    const qint64 passed = std::max<qint64>((after - m_anchor) / m_every, 0);
    return m_anchor + m_every * (passed + 1);
}

} // namespace sem
