#include "shared/domain/settings.h"

#include "shared/core/words.h"
#include "shared/domain/checks.h"
#include "shared/domain/limits.h"

#include <QThread>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <optional>
#include <type_traits>
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

// Fields as they stand in a map of values, and back.
QVariant valueOf(qint64 field)
{
    return field;
}
QVariant valueOf(int field)
{
    return qint64(field);
}
QVariant valueOf(bool field)
{
    return field;
}
QVariant valueOf(double field)
{
    return field;
}
QVariant valueOf(const QString &field)
{
    return field;
}
template<typename Rep, typename Period>
QVariant valueOf(std::chrono::duration<Rep, Period> field)
{
    return qint64(field.count());
}
template<typename Enum>
requires std::is_enum_v<Enum> QVariant valueOf(Enum field)
{
    return lowerWord(field);
}

template<typename T>
void assign(T &field, const QVariant &value)
{
    field = value.value<T>();
}
template<typename Rep, typename Period>
void assign(std::chrono::duration<Rep, Period> &field, const QVariant &value)
{
    field = std::chrono::duration<Rep, Period>(value.toLongLong());
}
template<typename Enum>
requires std::is_enum_v<Enum>
void assign(Enum &field, const QVariant &value)
{
    field = fromLowerWord<Enum>(value.toString()).value_or(field);
}

// `Field`: a function without a state that answers where in some settings the field is.
template<typename Field>
Line line(const SettingInfo &info, Field)
{
    return {.info = info,
            .read = [](const Settings &settings) { return valueOf(Field()(settings)); },
            .write = [](Settings &settings,
                        const QVariant &value) { assign(Field()(settings), value); }};
}

template<typename Field>
using TypeOf = std::remove_cvref_t<std::invoke_result_t<Field, Settings &>>;

// Whole, or with fractions, as the field is.
template<typename Field>
Line number(const QString &key, qint64 lowest, qint64 highest, const QString &meaning, Field field)
{
    constexpr bool hasFractions = std::is_floating_point_v<TypeOf<Field>>;
    return line({.key = key,
                 .kind = hasFractions ? SettingInfo::Kind::Fraction : SettingInfo::Kind::Whole,
                 .lowest = lowest,
                 .highest = highest,
                 .meaning = meaning},
                field);
}

template<typename Field>
Line truth(const QString &key, const QString &meaning, Field field)
{
    return line({.key = key, .kind = SettingInfo::Kind::Truth, .meaning = meaning}, field);
}

template<typename Field>
Line word(const QString &key, const QString &meaning, Field field)
{
    QStringList words;
    const auto all = QMetaEnum::fromType<TypeOf<Field>>();
    for (int i = 0; i < all.keyCount(); ++i)
        words.append(snakeCase(all.key(i)));
    return line({.key = key, .kind = SettingInfo::Kind::Word, .words = words, .meaning = meaning},
                field);
}

template<typename Field>
Line url(const QString &key, const QString &meaning, Field field)
{
    return line({.key = key,
                 .kind = SettingInfo::Kind::Url,
                 .highest = limits::urlLength,
                 .meaning = meaning},
                field);
}

std::vector<Line> linesOfLimits()
{
    return {
        number(
            u"limits.concurrency"_s, 1, limits::highestConcurrency,
            u"How many jobs run at the same time in all."_s,
            [](auto &s) -> auto & { return s.concurrency; }),
        number(
            u"limits.queue_concurrency"_s, 1, limits::highestConcurrency,
            u"How many jobs of a queue run at the same time, unless the queue was configured."_s,
            [](auto &s) -> auto & { return s.queueConcurrency; }),
        number(
            u"limits.max_queued"_s, 1, limits::highestMaxQueued,
            u"How many jobs of a queue wait at the same time, unless the queue was configured."_s,
            [](auto &s) -> auto & { return s.maxQueued; }),
    };
}

std::vector<Line> linesOfConditions()
{
    return {
        number(
            u"power.enough_percent"_s, 0, 100,
            u"Percent from which a battery counts as charging; 0: it never does."_s,
            [](auto &s) -> auto & { return s.power.enoughPercent; }),
        number(
            u"power.pause_below_percent"_s, 0, 100,
            u"Percent of the battery below which nothing starts without external power."_s,
            [](auto &s) -> auto & { return s.power.pauseBelowPercent; }),
        truth(
            u"power.saver_counts_as_battery"_s,
            u"Whether a power saver that is on counts as running on the battery."_s,
            [](auto &s) -> auto & { return s.power.saverCountsAsBattery; }),
        number(
            u"idle.cpu_below_percent"_s, 1, 100,
            u"Percent of the processors that other programs may use while the machine is idle."_s,
            [](auto &s) -> auto & { return s.idle.cpuBelowPercent; }),
        number(
            u"idle.cpu_window_s"_s, 5, 600, u"Seconds over which that is measured."_s,
            [](auto &s) -> auto & { return s.idle.cpuWindow; }),
        number(
            u"idle.input_minutes"_s, 0, 240,
            u"Minutes without input after which the user is away; 0: input does not matter."_s,
            [](auto &s) -> auto & { return s.idle.input; }),
        word(
            u"idle.when_input_unknown"_s,
            u"What it means for idleness that nobody can tell of any input."_s,
            [](auto &s) -> auto & { return s.idle.whenInputUnknown; }),
        number(
            u"throttle.cpu_percent"_s, 1, 100,
            u"Percent of the processors in use above which negative priorities do not start."_s,
            [](auto &s) -> auto & { return s.throttle.cpuPercent; }),
        number(
            u"throttle.memory_percent"_s, 1, 100,
            u"Percent of the memory in use above which negative priorities do not start."_s,
            [](auto &s) -> auto & { return s.throttle.memoryPercent; }),
        word(
            u"conditions.when_lost"_s,
            u"What happens to a job that runs when a condition of it is gone."_s,
            [](auto &s) -> auto & { return s.conditions.whenLost; }),
        number(
            u"conditions.settle_s"_s, 0, 600,
            u"Seconds that a condition must have come or gone before it counts."_s,
            [](auto &s) -> auto & { return s.conditions.settle; }),
    };
}

std::vector<Line> linesOfJobs()
{
    constexpr qint64 longest = limits::longestDuration.count();
    return {
        number(
            u"retry.max_retries"_s, 0, limits::mostRetries,
            u"How often a job that failed is tried again."_s,
            [](auto &s) -> auto & { return s.retry.maxRetries; }),
        number(
            u"retry.base_ms"_s, 0, longest, u"Milliseconds before the first retry."_s,
            [](auto &s) -> auto & { return s.retry.base; }),
        number(
            u"retry.factor"_s, limits::lowestRetryFactor, limits::highestRetryFactor,
            u"By how much each delay is longer than the one before."_s,
            [](auto &s) -> auto & { return s.retry.factor; }),
        number(
            u"retry.cap_ms"_s, 0, longest, u"Milliseconds that a delay grows to at most."_s,
            [](auto &s) -> auto & { return s.retry.cap; }),
        number(
            u"retry.jitter"_s, 0, 1, u"The part of a delay by which it may be shorter or longer."_s,
            [](auto &s) -> auto & { return s.retry.jitter; }),
        number(
            u"jobs.kill_grace_ms"_s, 0, limits::longestKillGrace.count(),
            u"Milliseconds between asking a job to end and killing it."_s,
            [](auto &s) -> auto & { return s.killGrace; }),
    };
}

std::vector<Line> linesOfKeeping()
{
    constexpr int longestDays = 3'650;
    return {
        number(
            u"logs.limit_bytes"_s, limits::logLimitLowestBytes, limits::logLimitHighestBytes,
            u"Bytes of a job's output that are kept; the oldest go first."_s,
            [](auto &s) -> auto & { return s.logLimitBytes; }),
        number(
            u"logs.quota_bytes"_s, limits::logLimitLowestBytes, limits::logLimitHighestBytes,
            u"Bytes of output that are kept of all jobs that have ended."_s,
            [](auto &s) -> auto & { return s.logQuotaBytes; }),
        number(
            u"retention.finished_days"_s, 0, longestDays,
            u"Days that a job is kept after its end; 0: for ever."_s,
            [](auto &s) -> auto & { return s.retention.finished; }),
        number(
            u"retention.finished_jobs"_s, 0, limits::highestMaxQueued,
            u"How many jobs that have ended are kept; 0: all of them."_s,
            [](auto &s) -> auto & { return s.retention.finishedJobs; }),
        number(
            u"retention.artifact_days"_s, 0, longestDays,
            u"Days that a job's artifacts are kept after its end; 0: as long as the job."_s,
            [](auto &s) -> auto & { return s.retention.artifacts; }),
        number(
            u"backup.every_hours"_s, 0, 24 * longestDays,
            u"Hours from one backup of the database to the next; 0: none is made."_s,
            [](auto &s) -> auto & { return s.backup.every; }),
        number(
            u"backup.keep"_s, 1, 1'000, u"How many backups are kept."_s,
            [](auto &s) -> auto & { return s.backup.keep; }),
        number(
            u"disk.floor_bytes"_s, 0, limits::logLimitHighestBytes,
            u"Bytes of free disk space below which nothing starts."_s,
            [](auto &s) -> auto & { return s.diskFloorBytes; }),
    };
}

std::vector<Line> linesOfTheRest()
{
    return {
        truth(
            u"security.require_token"_s,
            u"Whether a client must show the access token before anything else."_s,
            [](auto &s) -> auto & { return s.requireToken; }),
        truth(
            u"notifications.failure"_s, u"Whether the user is told of jobs that fail."_s,
            [](auto &s) -> auto & { return s.notifications.failure; }),
        truth(
            u"notifications.success"_s, u"Whether the user is told of jobs that end well."_s,
            [](auto &s) -> auto & { return s.notifications.success; }),
        number(
            u"notifications.long_job_minutes"_s, 0, 1'440,
            u"Minutes after which the end of a job is told in any case; 0: never."_s,
            [](auto &s) -> auto & { return s.notifications.longJob; }),
        url(
            u"telemetry.otlp_endpoint"_s,
            u"Where traces go, by OTLP over HTTP; OTEL_EXPORTER_OTLP_ENDPOINT wins."_s,
            [](auto &s) -> auto & { return s.otlpEndpoint; }),
    };
}

const std::vector<Line> &lines()
{
    static const std::vector<Line> table = [] {
        std::vector<Line> all;
        for (auto &&part : {linesOfLimits(), linesOfConditions(), linesOfJobs(), linesOfKeeping(),
                            linesOfTheRest()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
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

Result<QVariant> checkedTruth(const SettingInfo &info, const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value;
    const std::optional<qint64> number = wholeNumber(value); // the database knows no other
    if (number == 0 || number == 1)
        return QVariant(*number == 1);
    return validationError(info.key, u"must be true or false"_s, {}, value);
}

Result<QVariant> checkedWord(const SettingInfo &info, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && info.words.contains(value.toString()))
        return value;
    return validationError(info.key, u"must be one of "_s + info.words.join(u", "_s), info.words,
                           value);
}

Result<QVariant> checkedUrl(const SettingInfo &info, const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return validationError(info.key, u"must be a text"_s, {}, value);
    const QString text = value.toString();
    if (const Result<> fits = checkText(info.key, text, info.lowest, info.highest); !fits)
        return fits.error();
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (text.isEmpty() || (url.isValid() && isWeb && !url.host().isEmpty()))
        return value;
    return validationError(info.key, u"must be empty or the address of an http or https server"_s,
                           {}, value);
}

Result<QVariant> checkedValue(const SettingInfo &info, const QVariant &value)
{
    switch (info.kind) {
    case SettingInfo::Kind::Whole:
        return checkedWhole(info, value);
    case SettingInfo::Kind::Fraction:
        return checkedFraction(info, value);
    case SettingInfo::Kind::Truth:
        return checkedTruth(info, value);
    case SettingInfo::Kind::Word:
        return checkedWord(info, value);
    case SettingInfo::Kind::Url:
        return checkedUrl(info, value);
    }
    return validationError(info.key, u"is no setting"_s);
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
        const Result<QVariant> value = checkedValue(line->info, it.value());
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
