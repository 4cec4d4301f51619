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

// How a setting's field is read and written; the values are of the type that the table promises.
struct Line
{
    SettingInfo info = {};
    QVariant (*read)(const Settings &) = nullptr;
    void (*write)(Settings &, const QVariant &) = nullptr;
};

const std::vector<Line> &lines()
{
    static const std::vector<Line> table{
        {.info = {.key = u"limits.concurrency"_s,
                  .lowest = 1,
                  .highest = limits::highestConcurrency,
                  .meaning = u"How many jobs run at the same time in all."_s},
         .read = [](const Settings &s) -> QVariant { return qint64(s.concurrency); },
         .write = [](Settings &s, const QVariant &value) { s.concurrency = value.toInt(); }},
        {.info = {.key = u"limits.queue_concurrency"_s,
                  .lowest = 1,
                  .highest = limits::highestConcurrency,
                  .meaning = u"How many jobs of a queue run at the same time, unless the queue "
                             "was configured."_s},
         .read = [](const Settings &s) -> QVariant { return qint64(s.queueConcurrency); },
         .write = [](Settings &s, const QVariant &value) { s.queueConcurrency = value.toInt(); }},
        {.info = {.key = u"limits.max_queued"_s,
                  .lowest = 1,
                  .highest = limits::highestMaxQueued,
                  .meaning =
                      u"How many jobs of a queue wait at the same time, unless the queue was "
                      "configured."_s},
         .read = [](const Settings &s) -> QVariant { return s.maxQueued; },
         .write = [](Settings &s, const QVariant &value) { s.maxQueued = value.toLongLong(); }},
        {.info = {.key = u"jobs.kill_grace_ms"_s,
                  .lowest = 0,
                  .highest = limits::longestKillGrace.count(),
                  .meaning = u"Milliseconds between asking a job to end and killing it."_s},
         .read = [](const Settings &s) -> QVariant { return qint64(s.killGrace.count()); },
         .write = [](Settings &s,
                     const QVariant &value) { s.killGrace = Duration(value.toLongLong()); }},
        {.info = {.key = u"logs.limit_bytes"_s,
                  .lowest = limits::logLimitLowestBytes,
                  .highest = limits::logLimitHighestBytes,
                  .meaning = u"Bytes of a job's output that are kept; the oldest go first."_s},
         .read = [](const Settings &s) -> QVariant { return s.logLimitBytes; },
         .write = [](Settings &s, const QVariant &value) { s.logLimitBytes = value.toLongLong(); }},
        {.info = {.key = u"retry.max_retries"_s,
                  .lowest = 0,
                  .highest = limits::mostRetries,
                  .meaning = u"How often a job that failed is tried again."_s},
         .read = [](const Settings &s) -> QVariant { return qint64(s.retry.maxRetries); },
         .write = [](Settings &s, const QVariant &value) { s.retry.maxRetries = value.toInt(); }},
        {.info = {.key = u"retry.base_ms"_s,
                  .lowest = 0,
                  .highest = limits::longestDuration.count(),
                  .meaning = u"Milliseconds before the first retry."_s},
         .read = [](const Settings &s) -> QVariant { return qint64(s.retry.base.count()); },
         .write = [](Settings &s,
                     const QVariant &value) { s.retry.base = Duration(value.toLongLong()); }},
        {.info = {.key = u"retry.factor"_s,
                  .lowest = limits::lowestRetryFactor,
                  .highest = limits::highestRetryFactor,
                  .fractions = true,
                  .meaning = u"By how much each delay is longer than the one before."_s},
         .read = [](const Settings &s) -> QVariant { return s.retry.factor; },
         .write = [](Settings &s, const QVariant &value) { s.retry.factor = value.toDouble(); }},
        {.info = {.key = u"retry.cap_ms"_s,
                  .lowest = 0,
                  .highest = limits::longestDuration.count(),
                  .meaning = u"Milliseconds that a delay grows to at most."_s},
         .read = [](const Settings &s) -> QVariant { return qint64(s.retry.cap.count()); },
         .write = [](Settings &s,
                     const QVariant &value) { s.retry.cap = Duration(value.toLongLong()); }},
        {.info = {.key = u"retry.jitter"_s,
                  .lowest = 0,
                  .highest = 1,
                  .fractions = true,
                  .meaning = u"The part of a delay by which it may be shorter or longer."_s},
         .read = [](const Settings &s) -> QVariant { return s.retry.jitter; },
         .write = [](Settings &s, const QVariant &value) { s.retry.jitter = value.toDouble(); }},
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

Result<QVariant> checkedFraction(const SettingInfo &info, const QVariant &value)
{
    const bool isNumber = value.typeId() == QMetaType::Double || wholeNumber(value);
    if (!isNumber || std::isnan(value.toDouble()))
        return validationError(info.key, u"must be a number"_s, {}, value);
    if (const Result<> range = checkFraction(info.key, value.toDouble(), info.lowest, info.highest);
        !range)
        return range.error();
    return QVariant(value.toDouble());
}

Result<QVariant> checkedWhole(const SettingInfo &info, const QVariant &value)
{
    const std::optional<qint64> number = wholeNumber(value);
    if (!number)
        return validationError(info.key, u"must be a whole number"_s, {}, value);
    if (const Result<> range = checkRange(info.key, *number, info.lowest, info.highest); !range)
        return range.error();
    return QVariant(*number);
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
        const Result<QVariant> value = line->info.fractions
            ? checkedFraction(line->info, it.value())
            : checkedWhole(line->info, it.value());
        if (!value)
            return value.error();
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
