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
    requires std::is_enum_v<Enum>
QVariant valueOf(Enum field)
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

// `field`: where in Settings it is.
template<auto field>
Line line(const SettingInfo &info)
{
    return {.info = info,
            .read = [](const Settings &settings) { return valueOf(field(settings)); },
            .write = [](Settings &settings,
                        const QVariant &value) { assign(field(settings), value); }};
}

template<auto field>
Line whole(const QString &key, qint64 lowest, qint64 highest, const QString &meaning)
{
    return line<field>({.key = key, .lowest = lowest, .highest = highest, .meaning = meaning});
}

template<auto field>
Line fraction(const QString &key, qint64 lowest, qint64 highest, const QString &meaning)
{
    return line<field>({.key = key,
                        .kind = SettingInfo::Kind::Fraction,
                        .lowest = lowest,
                        .highest = highest,
                        .meaning = meaning});
}

template<auto field>
Line truth(const QString &key, const QString &meaning)
{
    return line<field>({.key = key, .kind = SettingInfo::Kind::Truth, .meaning = meaning});
}

template<typename Enum, auto field>
Line word(const QString &key, const QString &meaning)
{
    QStringList words;
    const auto all = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < all.keyCount(); ++i)
        words.append(snakeCase(all.key(i)));
    return line<field>(
        {.key = key, .kind = SettingInfo::Kind::Word, .words = words, .meaning = meaning});
}

template<auto field>
Line url(const QString &key, const QString &meaning)
{
    return line<field>({.key = key,
                        .kind = SettingInfo::Kind::Url,
                        .highest = limits::urlLength,
                        .meaning = meaning});
}

std::vector<Line> linesOfLimits()
{
    return {
        whole<[](auto &s) -> auto & { return s.concurrency; }>(
            u"limits.concurrency"_s, 1, limits::highestConcurrency,
            u"How many jobs run at the same time in all."_s),
        whole<[](auto &s) -> auto & { return s.queueConcurrency; }>(
            u"limits.queue_concurrency"_s, 1, limits::highestConcurrency,
            u"How many jobs of a queue run at the same time, unless the queue was configured."_s),
        whole<[](auto &s) -> auto & { return s.maxQueued; }>(
            u"limits.max_queued"_s, 1, limits::highestMaxQueued,
            u"How many jobs of a queue wait at the same time, unless the queue was configured."_s),
    };
}

std::vector<Line> linesOfConditions()
{
    return {
        whole<[](auto &s) -> auto & { return s.power.enoughPercent; }>(
            u"power.enough_percent"_s, 0, 100,
            u"Percent from which a battery counts as charging; 0: it never does."_s),
        whole<[](auto &s) -> auto & { return s.power.pauseBelowPercent; }>(
            u"power.pause_below_percent"_s, 0, 100,
            u"Percent of the battery below which nothing starts without external power."_s),
        truth<[](auto &s) -> auto & { return s.power.saverCountsAsBattery; }>(
            u"power.saver_counts_as_battery"_s,
            u"Whether a power saver that is on counts as running on the battery."_s),
        whole<[](auto &s) -> auto & { return s.idle.cpuBelowPercent; }>(
            u"idle.cpu_below_percent"_s, 1, 100,
            u"Percent of the processors that other programs may use while the machine is idle."_s),
        whole<[](auto &s) -> auto & { return s.idle.cpuWindow; }>(
            u"idle.cpu_window_s"_s, 5, 600, u"Seconds over which that is measured."_s),
        whole<[](auto &s) -> auto & { return s.idle.input; }>(
            u"idle.input_minutes"_s, 0, 240,
            u"Minutes without input after which the user is away; 0: input does not matter."_s),
        word<IdleRules::WhenInputUnknown, [](auto &s) -> auto & { return s.idle.whenInputUnknown; }>(
            u"idle.when_input_unknown"_s,
            u"What it means for idleness that nobody can tell of any input."_s),
        whole<[](auto &s) -> auto & { return s.throttle.cpuPercent; }>(
            u"throttle.cpu_percent"_s, 1, 100,
            u"Percent of the processors in use above which negative priorities do not start."_s),
        whole<[](auto &s) -> auto & { return s.throttle.memoryPercent; }>(
            u"throttle.memory_percent"_s, 1, 100,
            u"Percent of the memory in use above which negative priorities do not start."_s),
        word<WhenConditionLost, [](auto &s) -> auto & { return s.conditions.whenLost; }>(
            u"conditions.when_lost"_s,
            u"What happens to a job that runs when a condition of it is gone."_s),
        whole<[](auto &s) -> auto & { return s.conditions.settle; }>(
            u"conditions.settle_s"_s, 0, 600,
            u"Seconds that a condition must have come or gone before it counts."_s),
    };
}

std::vector<Line> linesOfJobs()
{
    constexpr qint64 longest = limits::longestDuration.count();
    return {
        whole<[](auto &s) -> auto & { return s.retry.maxRetries; }>(
            u"retry.max_retries"_s, 0, limits::mostRetries,
            u"How often a job that failed is tried again."_s),
        whole<[](auto &s) -> auto & { return s.retry.base; }>(
            u"retry.base_ms"_s, 0, longest, u"Milliseconds before the first retry."_s),
        fraction<[](auto &s) -> auto & { return s.retry.factor; }>(
            u"retry.factor"_s, limits::lowestRetryFactor, limits::highestRetryFactor,
            u"By how much each delay is longer than the one before."_s),
        whole<[](auto &s) -> auto & { return s.retry.cap; }>(
            u"retry.cap_ms"_s, 0, longest, u"Milliseconds that a delay grows to at most."_s),
        fraction<[](auto &s) -> auto & { return s.retry.jitter; }>(
            u"retry.jitter"_s, 0, 1,
            u"The part of a delay by which it may be shorter or longer."_s),
        whole<[](auto &s) -> auto & { return s.killGrace; }>(
            u"jobs.kill_grace_ms"_s, 0, limits::longestKillGrace.count(),
            u"Milliseconds between asking a job to end and killing it."_s),
    };
}

std::vector<Line> linesOfKeeping()
{
    constexpr int longestDays = 3'650;
    return {
        whole<[](auto &s) -> auto & { return s.logLimitBytes; }>(
            u"logs.limit_bytes"_s, limits::logLimitLowestBytes, limits::logLimitHighestBytes,
            u"Bytes of a job's output that are kept; the oldest go first."_s),
        whole<[](auto &s) -> auto & { return s.logQuotaBytes; }>(
            u"logs.quota_bytes"_s, limits::logLimitLowestBytes, limits::logLimitHighestBytes,
            u"Bytes of output that are kept of all jobs that have ended."_s),
        whole<[](auto &s) -> auto & { return s.retention.finished; }>(
            u"retention.finished_days"_s, 0, longestDays,
            u"Days that a job is kept after its end; 0: for ever."_s),
        whole<[](auto &s) -> auto & { return s.retention.finishedJobs; }>(
            u"retention.finished_jobs"_s, 0, limits::highestMaxQueued,
            u"How many jobs that have ended are kept; 0: all of them."_s),
        whole<[](auto &s) -> auto & { return s.retention.artifacts; }>(
            u"retention.artifact_days"_s, 0, longestDays,
            u"Days that a job's artifacts are kept after its end; 0: as long as the job."_s),
        whole<[](auto &s) -> auto & { return s.backup.every; }>(
            u"backup.every_hours"_s, 0, 24 * longestDays,
            u"Hours from one backup of the database to the next; 0: none is made."_s),
        whole<[](auto &s) -> auto & { return s.backup.keep; }>(
            u"backup.keep"_s, 1, 1'000, u"How many backups are kept."_s),
        whole<[](auto &s) -> auto & { return s.diskFloorBytes; }>(
            u"disk.floor_bytes"_s, 0, limits::logLimitHighestBytes,
            u"Bytes of free disk space below which nothing starts."_s),
    };
}

std::vector<Line> linesOfTheRest()
{
    return {
        truth<[](auto &s) -> auto & { return s.requireToken; }>(
            u"security.require_token"_s,
            u"Whether a client must show the access token before anything else."_s),
        truth<[](auto &s) -> auto & { return s.notifications.failure; }>(
            u"notifications.failure"_s, u"Whether the user is told of jobs that fail."_s),
        truth<[](auto &s) -> auto & { return s.notifications.success; }>(
            u"notifications.success"_s, u"Whether the user is told of jobs that end well."_s),
        whole<[](auto &s) -> auto & { return s.notifications.longJob; }>(
            u"notifications.long_job_minutes"_s, 0, 1'440,
            u"Minutes after which the end of a job is told in any case; 0: never."_s),
        url<[](auto &s) -> auto & { return s.otlpEndpoint; }>(
            u"telemetry.otlp_endpoint"_s,
            u"Where traces go, by OTLP over HTTP; OTEL_EXPORTER_OTLP_ENDPOINT wins."_s),
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
