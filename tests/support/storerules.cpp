#include "tests/support/storerules.h"

namespace sem {

using namespace Qt::StringLiterals;

Error databaseError(const QString &reason, const QString &message)
{
    return {.code = ErrorCode::Database, .message = message, .data = {{u"reason"_s, reason}}};
}

Error constraintError(const QString &message)
{
    return databaseError(u"constraint"_s, message);
}

Result<> checkRules(const Job &job)
{
    const bool mustHaveRun = isStarted(job.state) || job.state == JobState::Done;
    if ((job.state == JobState::Scheduled) != job.runAt.has_value())
        return constraintError(u"a due time belongs to SCHEDULED jobs, and to no other"_s);
    if (isFinal(job.state) != job.finishedAt.has_value())
        return constraintError(u"an end belongs to final jobs, and to no other"_s);
    if (mustHaveRun && (!job.startedAt || job.attempt < 1))
        return constraintError(u"a job in this state has a start and an attempt"_s);
    if (job.state == JobState::Failed && !job.failureReason)
        return constraintError(u"a FAILED job has a reason"_s);
    if (job.expiresAt && !isWaiting(job.state))
        return constraintError(u"only waiting jobs expire"_s);
    if (job.state == JobState::Superseded && !job.supersededBy)
        return constraintError(u"a SUPERSEDED job has a successor"_s);
    return {};
}

Result<> checkRules(const Attempt &attempt)
{
    if (attempt.finishedAt.has_value() != attempt.outcome.has_value())
        return constraintError(u"an attempt ends with an outcome"_s);
    return {};
}

} // namespace sem
