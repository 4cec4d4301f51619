#include "cli/output/erroradvice.h"

#include "cli/output/optionnames.h"
#include "cli/tr.h"
#include "shared/domain/jobstate.h"
#include "shared/text/errortext.h"
#include "shared/text/refusaltext.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString fieldOf(const Error &error)
{
    return error.data.value(u"field"_s).toString();
}

// Who gave an option does not know the field of the protocol; who edited one by its name does.
QString toldByOption(Error error, const Paths &paths)
{
    const QString field = fieldOf(error);
    const bool isEdit = field.startsWith("edits."_L1);
    const QString option = isEdit ? u"--set "_s + field.section(u'.', 1) : optionOf(field);
    if (!option.isEmpty() && error.message.startsWith(field + u':'))
        error.message.replace(0, field.size(), option);
    const QString text = errorText(error, paths);
    return option.isEmpty() || isEdit ? text : withOptionNames(text);
}

bool isQueueFull(const Error &error)
{
    const QString field = fieldOf(error);
    return error.code == ErrorCode::Throttled && !error.data.contains(u"reason"_s)
        && (field == "queue"_L1 || field == "edits.queue"_L1);
}

QString conflictText(const Error &error)
{
    if (error.data.contains(u"latest"_s)) {
        return Cli::tr("the subject of this job has a newer one, %1; --force retries this one all "
                       "the same")
            .arg(error.data.value(u"latest"_s).toString());
    }
    const QString name = error.data.value(u"state"_s).toString();
    const std::optional<JobState> state = jobStateFromString(name);
    if (!state)
        return refusalText(error.message);
    if (isFinal(*state)) {
        return Cli::tr("the job has ended, it is %1; `semanticatask retry` makes a new one like it")
            .arg(name);
    }
    if (error.data.value(u"wanted"_s) == u"waiting"_s)
        return Cli::tr("only a job that waits can be changed; this one is %1").arg(name);
    return Cli::tr("the job has not ended, it is %1; `semanticatask cancel` ends it, "
                   "`semanticatask wait` waits for it")
        .arg(name);
}

QString unauthorizedText(const Error &error, const Paths &paths)
{
    const QString reason = error.data.value(u"reason"_s).toString();
    if (reason == "token_unreadable"_L1) {
        return Cli::tr("the service cannot read %1; `semanticatask token rotate` makes a new token")
            .arg(paths.tokenFile);
    }
    const QString wanted = reason == "token_wrong"_L1
        ? Cli::tr("the service takes another access token than the one shown")
        : Cli::tr("the service wants its access token, which is not to be read in %1")
              .arg(paths.tokenFile);
    return Cli::tr(
               "%1; set SEMANTICATASK_TOKEN to what `semanticatask token show` prints where the "
               "service runs")
        .arg(wanted);
}

} // namespace

QString noSuchJobText(const JobRef &job)
{
    return Cli::tr("no such job %1; `semanticatask list` shows the last 50").arg(nameOf(job));
}

QString errorWithAdvice(const Error &error, const Paths &paths)
{
    if (error.code == ErrorCode::MethodNotFound) {
        return Cli::tr("the running service is too old for this; `semanticatask service stop`, "
                       "then try again");
    }
    if (error.code == ErrorCode::Conflict)
        return conflictText(error);
    if (error.code == ErrorCode::Unauthorized)
        return unauthorizedText(error, paths);
    if (isQueueFull(error)) {
        return Cli::tr("the queue is full: no more than %1 may wait in it; `semanticatask queues` "
                       "shows it, `semanticatask queue set` lets more wait")
            .arg(error.data.value(u"limit"_s).toString());
    }
    if (error.code == ErrorCode::System
        && error.data.value(u"reason"_s).toString() == "connection_lost"_L1) {
        return Cli::tr("the service went away before it answered, so it is unknown what was done; "
                       "`semanticatask list` shows it");
    }
    return toldByOption(error, paths);
}

} // namespace sem
