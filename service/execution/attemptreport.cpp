#include "service/execution/attemptreport.h"

#include "service/execution/log.h"
#include "shared/domain/jsonchecks.h"
#include "shared/domain/limits.h"
#include "shared/domain/subprocess.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownVersion = 1;
constexpr qint64 resultBytes = 4096;

Error badResult(const QString &message)
{
    return validationError(u"result.json"_s, message);
}

std::optional<int> number(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

// "chdir" → "chdir /no/such: No such file or directory"
QString refusalDetail(const AttemptFolder &folder, const AttemptResult &result)
{
    QString what = result.failureDetail;
    const Result<QByteArray> payload = folder.read(attemptfile::payload, limits::payloadBytes);
    const Result<Subprocess> job =
        payload ? Subprocess::fromPayload(*payload) : Result<Subprocess>(payload.error());
    if (job && what == "chdir"_L1)
        what += u' ' + (job->workingDir.isEmpty() ? QDir::homePath() : job->workingDir);
    else if (job && what == "exec"_L1)
        what += u' ' + job->command;
    return systemError(what, result.systemError.value_or(0)).message;
}

QByteArray readSummary(const AttemptFolder &folder)
{
    const Result<QByteArray> text = folder.read(attemptfile::summary, limits::resultSummaryBytes);
    if (!text && text.error().code == ErrorCode::NotFound)
        return {};
    const Result<QByteArray> summary = text ? compactSummary(*text) : text;
    if (!summary) {
        qCWarning(executionLog, "%s is left out: %s",
                  qUtf8Printable(folder.filePath(attemptfile::summary)),
                  qUtf8Printable(summary.error().message));
        return {};
    }
    return *summary;
}

constexpr int notExecutableExitCode = 126;
constexpr int notFoundExitCode = 127;

} // namespace

Result<AttemptResult> attemptResultFromJson(const AttemptRef &attempt, const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return badResult(parseError.errorString());
    if (object.value("version"_L1).toInt() != knownVersion)
        return badResult(u"is of an unknown version"_s);

    AttemptResult result{.ref = attempt};
    result.exitCode = number(object, "exit_code"_L1);
    result.signal = number(object, "signal"_L1);
    result.systemError = number(object, "spawn_error"_L1);
    result.stopReason = stopReasonFromString(object.value("stop_reason"_L1).toString());
    if (result.systemError) {
        result.kind = AttemptResult::Kind::NotExecuted;
        result.failureDetail = object.value("spawn_step"_L1).toString();
        // As a shell would say it. Other steps than the command's own have no such code.
        if (result.failureDetail == "exec"_L1)
            result.exitCode =
                *result.systemError == ENOENT ? notFoundExitCode : notExecutableExitCode;
    } else if (!result.exitCode && !result.signal) {
        // Only a stop that came before the command was executed leaves nothing to say about it.
        if (!result.stopReason)
            return badResult(u"does not say how the command ended"_s);
        result.kind = AttemptResult::Kind::NotStarted;
    }
    result.finishedAt = fromEpochMs(object.value("finished_at"_L1).toInteger());
    result.cpu = Duration(object.value("cpu_ms"_L1).toInteger());
    result.peakRssBytes = object.value("peak_rss_bytes"_L1).toInteger();
    result.outputBytes = object.value("output_bytes"_L1).toInteger();
    result.droppedBytes = object.value("dropped_bytes"_L1).toInteger();
    result.leftovers = object.value("leftovers"_L1).toInt();
    return result;
}

Result<QByteArray> compactSummary(const QByteArray &json)
{
    // Qt reads and writes arrays and objects only.
    QJsonParseError parseError;
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + json + ']', &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return validationError(u"summary"_s, parseError.errorString());
    if (wrapped.array().size() != 1)
        return validationError(u"summary"_s, u"is not one JSON value"_s);
    const QByteArray compact = wrapped.toJson(QJsonDocument::Compact).mid(1).chopped(1);
    if (compact.size() > limits::resultSummaryBytes)
        return validationError(u"summary"_s, u"is too long"_s, limits::resultSummaryBytes);
    if (nestingDepth(compact) > limits::payloadDepth)
        return validationError(u"summary"_s, u"is nested too deeply"_s, limits::payloadDepth);
    if (const Result<> texts = checkTexts(u"summary"_s, wrapped.array().at(0)); !texts)
        return texts.error();
    return compact;
}

Result<AttemptResult> readReport(const AttemptFolder &folder, const AttemptRef &attempt)
{
    const Result<QByteArray> json = folder.read(attemptfile::result, resultBytes);
    if (!json)
        return json.error();
    Result<AttemptResult> result = attemptResultFromJson(attempt, *json);
    if (!result)
        return result;
    if (result->kind == AttemptResult::Kind::NotExecuted)
        result->failureDetail = refusalDetail(folder, *result);
    else
        result->summary = readSummary(folder);
    return result;
}

} // namespace sem
