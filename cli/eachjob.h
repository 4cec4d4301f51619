#pragma once

#include "cli/exitcodes.h"
#include "cli/selectionoptions.h"
#include "cli/session.h"

#include <vector>

namespace sem {

// How many were changed; fails where some could not be.
int tellBulk(Session &session, const BulkAnswer &answer);

inline QJsonObject jsonOf(const JobAnswer &answer)
{
    return toJson(answer.job);
}
inline QJsonObject jsonOf(const EnqueueAnswer &answer)
{
    return toJson(answer);
}
inline QJsonObject jsonOf(const ExplainAnswer &answer)
{
    return toJson(answer);
}

// Asks the service about each job by itself and tells what it answers, in JSON or by `show`. One
// that is refused does not keep the others from it; its code is the call's.
template<typename Ask, typename Show>
int forEachJob(Session &session, const std::vector<JobRef> &jobs, const Ask &ask, const Show &show)
{
    int exitCode = exitcode::fine;
    for (const JobRef &job : jobs) {
        const auto answer = session.await(ask(job));
        if (!answer)
            exitCode = session.fail(answer.error(), job);
        else if (session.json())
            session.output().line(jsonOf(*answer));
        else
            show(job, *answer);
    }
    return exitCode;
}

// The same, or `askAll` about all with a mark: then it is told how many.
template<typename Ask, typename AskAll, typename Show>
int forEachOf(Session &session, const SelectionOptions &selection, const Ask &ask,
              const AskAll &askAll, const Show &show)
{
    if (!selection.jobs.empty())
        return forEachJob(session, selection.jobs, ask, show);
    const Result<BulkAnswer> answer = session.await(askAll(selection.selections().front()));
    return answer ? tellBulk(session, *answer) : session.fail(answer.error());
}

} // namespace sem
