#include "shared/text/timetext.h"

#include "shared/text/tr.h"

#include <QDateTime>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime local(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(time));
}

QDate localDay(Timestamp time)
{
    return local(time).date();
}

// With its day unless it is today.
QString localText(Timestamp time, Timestamp now, const QString &clock)
{
    const bool isToday = localDay(time) == localDay(now);
    return local(time).toString(isToday ? clock : u"yyyy-MM-dd "_s + clock);
}

} // namespace

QString durationText(Duration duration)
{
    const qint64 ms = std::max<qint64>(duration.count(), 0);
    const qint64 seconds = ms / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (ms < 1000)
        return Text::tr("%1 ms").arg(ms);
    if (seconds < 60) {
        return ms % 1000 == 0 ? Text::tr("%1 s").arg(seconds)
                              : Text::tr("%1.%2 s").arg(seconds).arg(ms % 1000 / 100);
    }
    if (minutes < 60) {
        return seconds % 60 == 0 ? Text::tr("%1 min").arg(minutes)
                                 : Text::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    }
    if (hours < 24) {
        return minutes % 60 == 0 ? Text::tr("%1 h").arg(hours)
                                 : Text::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    }
    return hours % 24 == 0 ? Text::tr("%1 d").arg(hours / 24)
                           : Text::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString ageText(Timestamp then, Timestamp now)
{
    const Duration age = std::max(now - then, Duration::zero());
    if (age < 1min)
        return Text::tr("%1 s").arg(age / 1s);
    if (age < 1h)
        return Text::tr("%1 min").arg(age / 1min);
    if (age < 48h)
        return Text::tr("%1 h").arg(age / 1h);
    return Text::tr("%1 d").arg(age / 24h);
}

QString clockText(Timestamp time, Timestamp now)
{
    return localText(time, now, u"HH:mm:ss"_s);
}

QString plannedText(Timestamp time, Timestamp now)
{
    const bool isWhole = std::chrono::floor<std::chrono::seconds>(time)
        == std::chrono::floor<std::chrono::minutes>(time);
    const QString clock = isWhole ? u"HH:mm"_s : u"HH:mm:ss"_s;
    if (localDay(time) == localDay(now).addDays(1))
        return Text::tr("tomorrow %1").arg(local(time).toString(clock));
    return localText(time, now, clock);
}

} // namespace sem
