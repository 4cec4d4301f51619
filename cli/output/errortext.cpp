#include "cli/output/errortext.h"

#include "cli/tr.h"
#include "shared/domain/jobstate.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString databaseText(const Error &error, const Paths &paths)
{
    const QString reason = error.data.value(u"reason"_s).toString();
    if (reason == "disk_full"_L1) {
        return Cli::tr("the disk with %1 is full; make room and try again").arg(paths.dataDir);
    }
    if (reason == "corrupt"_L1)
        return Cli::tr("%1 is damaged; %2 says more").arg(paths.database, paths.serviceLog);
    return Cli::tr("the service cannot read or write %1 (%2); %3 says more")
        .arg(paths.database, reason, paths.serviceLog);
}

QString systemText(const Error &error)
{
    const QString reason = error.data.value(u"reason"_s).toString();
    if (reason == "connection_lost"_L1) {
        return Cli::tr("the service went away before it answered, so it is unknown what was done; "
                       "`semanticatask list` shows it");
    }
    return error.message;
}

QString withLimit(const Error &error)
{
    const QString limit = error.data.value(u"limit"_s).toString();
    bool isNumber = false;
    limit.toLongLong(&isNumber);
    if (!isNumber || error.message.contains(limit))
        return error.message;
    return Cli::tr("%1 (%2, where the limit is %3)")
        .arg(error.message, error.data.value(u"got"_s).toString(), limit);
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
    if (!state || isFinal(*state))
        return error.message;
    if (error.data.value(u"wanted"_s) == u"waiting"_s)
        return Cli::tr("only a job that waits can be changed; this one is %1").arg(name);
    return Cli::tr("the job has not ended, it is %1; `semanticatask cancel` ends it, "
                   "`semanticatask wait` waits for it")
        .arg(name);
}

} // namespace

QString noSuchJobText(const JobRef &job)
{
    return Cli::tr("no such job %1; `semanticatask list` shows the last 50").arg(nameOf(job));
}

QString errorText(const Error &error, const Paths &paths)
{
    switch (error.code) {
    case ErrorCode::MethodNotFound:
        return Cli::tr("the running service is too old for this; `semanticatask service stop`, "
                       "then try again");
    case ErrorCode::Validation:
        return withLimit(error);
    case ErrorCode::Conflict:
        return conflictText(error);
    case ErrorCode::Throttled:
        return Cli::tr("the service is too busy (%1); try again in a moment").arg(error.message);
    case ErrorCode::Database:
        return databaseText(error, paths);
    case ErrorCode::System:
        return systemText(error);
    case ErrorCode::Internal:
        return Cli::tr("the service failed: %1; %2 says more").arg(error.message, paths.serviceLog);
    default:
        return error.message;
    }
}

} // namespace sem
