#include "shared/domain/settings.h"

#include "shared/domain/checks.h"
#include "shared/domain/limits.h"

#include <QThread>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    SettingInfo info = {};
    qint64 (*read)(const Settings &) = nullptr;
    void (*write)(Settings &, qint64) = nullptr;
};

const std::vector<Line> &lines()
{
    static const std::vector<Line> table{
        {.info = {.key = u"limits.concurrency"_s,
                  .lowest = 1,
                  .highest = limits::highestConcurrency,
                  .meaning = u"How many jobs run at the same time in all."_s},
         .read = [](const Settings &s) -> qint64 { return s.concurrency; },
         .write = [](Settings &s, qint64 value) { s.concurrency = static_cast<int>(value); }},
        {.info = {.key = u"limits.queue_concurrency"_s,
                  .lowest = 1,
                  .highest = limits::highestConcurrency,
                  .meaning = u"How many jobs of a queue run at the same time, unless the queue "
                             "was configured."_s},
         .read = [](const Settings &s) -> qint64 { return s.queueConcurrency; },
         .write = [](Settings &s, qint64 value) { s.queueConcurrency = static_cast<int>(value); }},
        {.info = {.key = u"jobs.kill_grace_ms"_s,
                  .lowest = 0,
                  .highest = limits::longestKillGrace.count(),
                  .meaning = u"Milliseconds between asking a job to end and killing it."_s},
         .read = [](const Settings &s) -> qint64 { return s.killGrace.count(); },
         .write = [](Settings &s, qint64 value) { s.killGrace = Duration(value); }},
        {.info = {.key = u"logs.limit_bytes"_s,
                  .lowest = limits::logLimitLowestBytes,
                  .highest = limits::logLimitHighestBytes,
                  .meaning = u"Bytes of a job's output that are kept; the oldest go first."_s},
         .read = [](const Settings &s) { return s.logLimitBytes; },
         .write = [](Settings &s, qint64 value) { s.logLimitBytes = value; }},
    };
    return table;
}

// Numbers come from JSON, where 2 and 2.0 are the same.
std::optional<qint64> wholeNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Double: {
        const double number = value.toDouble();
        constexpr double exact = 1LL << 53; // up to here a double is the integer it looks like
        if (number < -exact || number > exact || number != std::trunc(number))
            return {};
        return static_cast<qint64>(number);
    }
    default:
        return {};
    }
}

} // namespace

Settings::Settings()
    : concurrency(std::clamp(QThread::idealThreadCount(), 1, limits::highestConcurrency))
{ }

QVariantMap Settings::toMap() const
{
    QVariantMap values;
    for (const Line &line : lines())
        values.insert(line.info.key, line.read(*this));
    return values;
}

Result<> Settings::apply(const QVariantMap &values)
{
    Settings changed = *this;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto line = std::find_if(lines().begin(), lines().end(), [&](const Line &candidate) {
            return candidate.info.key == it.key();
        });
        if (line == lines().end())
            return validationError(it.key(), u"is no setting"_s);
        const std::optional<qint64> value = wholeNumber(it.value());
        if (!value)
            return validationError(it.key(), u"must be a whole number"_s, {}, it.value());
        const SettingInfo &info = line->info;
        if (Result<> range = checkRange(info.key, *value, info.lowest, info.highest); !range)
            return range;
        line->write(changed, *value);
    }
    *this = changed;
    return {};
}

std::span<const SettingInfo> settingsTable()
{
    static const std::vector<SettingInfo> table = [] {
        std::vector<SettingInfo> infos;
        for (const Line &line : lines())
            infos.push_back(line.info);
        return infos;
    }();
    return table;
}

} // namespace sem
