#include "shared/domain/jobspec.h"

#include "shared/domain/checks.h"
#include "shared/domain/jsonchecks.h"
#include "shared/domain/limits.h"
#include "shared/domain/locks.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Result<> checkOptionalText(const QString &field, const QString &text, int longest)
{
    return text.isEmpty() ? Result<>() : checkText(field, text, 1, longest);
}

Result<> checkDuration(const QString &field, std::optional<Duration> duration, Duration shortest,
                       Duration longest)
{
    if (!duration)
        return {};
    return checkRange(field, duration->count(), shortest.count(), longest.count());
}

Result<> checkRetry(const RetryWishes &retry)
{
    const auto field = [](const QString &name) { return QString(u"retry."_s + name); };
    if (retry.maxRetries) {
        if (Result<> r =
                checkRange(field(u"max_retries"_s), *retry.maxRetries, 0, limits::mostRetries);
            !r)
            return r;
    }
    if (Result<> r =
            checkDuration(field(u"base_ms"_s), retry.base, Duration(0), limits::longestDuration);
        !r)
        return r;
    if (retry.factor) {
        if (Result<> r = checkFraction(field(u"factor"_s), *retry.factor, limits::lowestRetryFactor,
                                       limits::highestRetryFactor);
            !r)
            return r;
    }
    if (Result<> r =
            checkDuration(field(u"cap_ms"_s), retry.cap, Duration(0), limits::longestDuration);
        !r)
        return r;
    if (retry.jitter) {
        if (Result<> r = checkFraction(field(u"jitter"_s), *retry.jitter, 0, 1); !r)
            return r;
    }
    const std::vector<int> codes = retry.neverOn.value_or(std::vector<int>());
    if (std::ssize(codes) > limits::highestExitCode) {
        return validationError(field(u"never_on"_s), u"has too many entries"_s,
                               limits::highestExitCode, qint64{std::ssize(codes)});
    }
    for (const int code : codes) {
        if (Result<> r = checkRange(field(u"never_on"_s), code, 1, limits::highestExitCode); !r)
            return r;
    }
    return {};
}

Result<> checkMoment(const QString &field, std::optional<Timestamp> moment)
{
    return moment ? checkRange(field, toEpochMs(*moment), 0, limits::latestTime) : Result<>();
}

// A field that belongs to another type of schedule, or is missing for this one.
Result<> checkBelongs(const QString &field, bool isThere, bool belongs)
{
    if (isThere == belongs)
        return {};
    return validationError(
        field, isThere ? u"does not go with this type"_s : u"is what this type needs"_s);
}

Result<> checkTiming(const Timing &timing)
{
    const QString at = u"schedule.scheduled_at"_s;
    const QString delay = u"schedule.delay_ms"_s;
    if (Result<> r =
            checkBelongs(at, timing.scheduledAt.has_value(), timing.type == Timing::Type::At);
        !r)
        return r;
    if (Result<> r =
            checkBelongs(delay, timing.delay.has_value(), timing.type == Timing::Type::After);
        !r)
        return r;
    if (Result<> r = checkMoment(at, timing.scheduledAt); !r)
        return r;
    return checkDuration(delay, timing.delay, Duration(0), limits::longestDuration);
}

// Whether it could ever start.
Result<> checkChance(const JobSpec &spec)
{
    const std::optional<Duration> earliest =
        spec.timing.delay ? spec.timing.delay : spec.onConflict.debounce;
    if (spec.ttl && earliest && *spec.ttl < *earliest) {
        return validationError(u"ttl_ms"_s, u"ends before the job is due"_s,
                               qint64{earliest->count()}, qint64{spec.ttl->count()});
    }
    const auto &at = spec.timing.scheduledAt;
    if (spec.deadline && at && *spec.deadline <= *at) {
        return validationError(u"deadline"_s, u"is not after schedule.scheduled_at"_s,
                               toEpochMs(*at), toEpochMs(*spec.deadline));
    }
    return {};
}

Result<> checkDebounce(const Conflict &conflict, const Timing &timing)
{
    const QString field = u"debounce_ms"_s;
    const QString cap = u"debounce_max_ms"_s;
    if (Result<> r = checkDuration(field, conflict.debounce, Duration(0), limits::longestDuration);
        !r)
        return r;
    if (Result<> r = checkDuration(cap, conflict.debounceMax, Duration(0), limits::longestDuration);
        !r)
        return r;
    if (conflict.debounceMax && !conflict.debounce)
        return validationError(cap, u"caps a debounce_ms, and there is none"_s);
    if (conflict.debounceMax && *conflict.debounceMax < *conflict.debounce) {
        return validationError(cap, u"must not be less than debounce_ms"_s,
                               qint64{conflict.debounce->count()},
                               qint64{conflict.debounceMax->count()});
    }
    if (conflict.debounce
        && (timing.type == Timing::Type::At || timing.type == Timing::Type::After))
        return validationError(field, u"does not go with a schedule AT or AFTER"_s);
    return {};
}

Result<> checkConditions(const Conditions &conditions)
{
    if (Result<> r = checkOptionalText(u"conditions.wait_for_event"_s, conditions.event,
                                       limits::eventNameLength);
        !r)
        return r;
    return checkDuration(u"conditions.max_wait_ms"_s, conditions.maxWait, Duration(0),
                         limits::longestDuration);
}

Result<> checkMeaningful(const QString &field, const JobRef &job)
{
    const auto *id = std::get_if<JobId>(&job);
    const bool meaningful = id ? !id->isNull() : std::get<qint64>(job) > 0;
    return meaningful ? Result<>() : validationError(field, u"names no job"_s, {}, nameOf(job));
}

Result<> checkAfter(const std::vector<JobRef> &after)
{
    if (std::ssize(after) > limits::dependenciesPerJob) {
        return validationError(u"after"_s, u"has too many entries"_s, limits::dependenciesPerJob,
                               qint64{std::ssize(after)});
    }
    for (size_t i = 0; i < after.size(); ++i) {
        if (Result<> r = checkMeaningful(u"after[%1]"_s.arg(i), after[i]); !r)
            return r;
    }
    return {};
}

Result<> checkParent(const std::optional<JobRef> &parent)
{
    return parent ? checkMeaningful(u"parent_job_id"_s, *parent) : Result<>();
}

// Neither NUL nor a lone surrogate can be in a text without one of these.
bool mayHaveForbiddenTexts(const QByteArray &json)
{
    return json.contains("\\u") || json.contains('\0');
}

Result<Subprocess> checkPayload(const QByteArray &payload)
{
    if (payload.size() > limits::payloadBytes) {
        return validationError(u"payload"_s, u"is too large"_s, limits::payloadBytes,
                               payload.size());
    }
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return validationError(u"payload"_s, u"must be a JSON object"_s);
    if (const int depth = nestingDepth(payload); depth > limits::payloadDepth) {
        return validationError(u"payload"_s, u"is nested too deeply"_s, limits::payloadDepth,
                               depth);
    }
    const QJsonObject object = document.object();
    Result<Subprocess> process = Subprocess::fromPayload(object);
    if (process && mayHaveForbiddenTexts(payload)) {
        if (const Result<> valid = checkTexts(u"payload"_s, object); !valid)
            return valid.error();
    }
    return process;
}

} // namespace

Result<Subprocess> JobSpec::validate() const
{
    if (Result<> r = checkAllButPayload(); !r)
        return r.error();
    return checkPayload(payload);
}

Result<> JobSpec::checkAllButPayload() const
{
    if (Result<> r = checkText(u"job_type"_s, jobType, 1, limits::jobTypeLength); !r)
        return r;
    if (Result<> r = checkQueueName(u"queue"_s, queue); !r)
        return r;
    if (Result<> r = checkOptionalText(u"subject_key"_s, subjectKey, limits::subjectKeyLength); !r)
        return r;
    if (Result<> r =
            checkRange(u"priority"_s, priority, limits::lowestPriority, limits::highestPriority);
        !r)
        return r;
    if (executionMode != ExecutionMode::Subprocess) {
        return validationError(u"execution_mode"_s, u"is not available"_s,
                               nameOf(ExecutionMode::Subprocess), nameOf(executionMode));
    }
    if (Result<> r = checkOptionalText(u"request_id"_s, requestId, limits::requestIdLength); !r)
        return r;
    if (Result<> r = checkStart(); !r)
        return r;
    if (Result<> r = checkRetry(retry); !r)
        return r;
    if (Result<> r = checkDuration(u"timeout_ms"_s, timeout, Duration(1), limits::longestDuration);
        !r)
        return r;
    if (Result<> r = checkDuration(u"stall_timeout_ms"_s, stallTimeout, Duration(1),
                                   limits::longestDuration);
        !r)
        return r;
    if (Result<> r =
            checkDuration(u"kill_grace_ms"_s, killGrace, Duration(0), limits::longestKillGrace);
        !r)
        return r;
    if (logLimitBytes) {
        if (Result<> r = checkRange(u"log_limit_bytes"_s, *logLimitBytes,
                                    limits::logLimitLowestBytes, limits::logLimitHighestBytes);
            !r)
            return r;
    }
    if (Result<> r = checkOptionalText(u"user_tag"_s, userTag, limits::userTagLength); !r)
        return r;
    if (Result<> r = checkParent(parent); !r)
        return r;
    if (Result<> r = checkOptionalText(u"chain_group_id"_s, chainGroup, limits::chainGroupLength);
        !r)
        return r;
    if (Result<> r = checkOptionalText(u"trace_id"_s, traceId, limits::traceIdLength); !r)
        return r;
    return {};
}

Result<> JobSpec::checkStart() const
{
    if (Result<> r = checkTiming(timing); !r)
        return r;
    if (Result<> r = checkDebounce(onConflict, timing); !r)
        return r;
    if (Result<> r = checkConditions(conditions); !r)
        return r;
    if (Result<> r = checkDuration(u"ttl_ms"_s, ttl, Duration(0), limits::longestDuration); !r)
        return r;
    if (Result<> r = checkMoment(u"deadline"_s, deadline); !r)
        return r;
    if (Result<> r = checkChance(*this); !r)
        return r;
    if (const auto parsed = locksFromWords(u"lock"_s, locks); !parsed)
        return parsed.error();
    return checkAfter(dependencies.after);
}

} // namespace sem
