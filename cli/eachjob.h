#pragma once

#include "cli/exitcodes.h"
#include "cli/session.h"

#include <vector>

namespace sem {

inline QJsonObject jsonOf(const JobAnswer &answer)
{
    return toJson(answer.job);
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

} // namespace sem
