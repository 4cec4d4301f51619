#include "cli/output/timetext.h"

#include "cli/tr.h"

#include <QDateTime>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <limits>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

} // namespace

std::optional<Duration> parseDuration(const QString &text)
{
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
            return {};
        if (number > (std::numeric_limits<qint64>::max() - total) / unit->milliseconds)
            return {};
        total += number * unit->milliseconds;
        ++unit;
    } while (!rest.isEmpty());
    return Duration(total);
}

QString durationText(Duration duration)
{
    const qint64 ms = std::max<qint64>(duration.count(), 0);
    const qint64 seconds = ms / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (ms < 1000)
        return Cli::tr("%1 ms").arg(ms);
    if (seconds < 60) {
        return ms % 1000 == 0 ? Cli::tr("%1 s").arg(seconds)
                              : Cli::tr("%1.%2 s").arg(seconds).arg(ms % 1000 / 100);
    }
    if (minutes < 60) {
        return seconds % 60 == 0 ? Cli::tr("%1 min").arg(minutes)
                                 : Cli::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    }
    if (hours < 24) {
        return minutes % 60 == 0 ? Cli::tr("%1 h").arg(hours)
                                 : Cli::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    }
    return hours % 24 == 0 ? Cli::tr("%1 d").arg(hours / 24)
                           : Cli::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString ageText(Timestamp then, Timestamp now)
{
    const Duration age = std::max(now - then, Duration::zero());
    if (age < 1min)
        return Cli::tr("%1 s").arg(age / 1s);
    if (age < 1h)
        return Cli::tr("%1 min").arg(age / 1min);
    if (age < 48h)
        return Cli::tr("%1 h").arg(age / 1h);
    return Cli::tr("%1 d").arg(age / 24h);
}

QString clockText(Timestamp time, Timestamp now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toEpochMs(time));
    const bool today = local.date() == QDateTime::fromMSecsSinceEpoch(toEpochMs(now)).date();
    return local.toString(today ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace sem
