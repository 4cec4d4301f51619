#include "cli/commands/runnow.h"

#include "cli/eachjob.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/text/statetext.h"

#include <QJsonObject>

namespace sem {

namespace {

void tell(Session &session, const JobRef &job, const JobAnswer &answer)
{
    if (answer.job.holds.isEmpty())
        session.output().note(Cli::tr("%1 starts").arg(nameOf(job)));
    else
        session.output().note(
            Cli::tr("%1 starts as soon as it can (%2); `semanticatask explain %3` says more")
                .arg(nameOf(job), holdRemark(answer.job.holds.first()), nameOf(job).remove(u'#')));
}

int runNow(Session &session, const SelectionOptions &jobs)
{
    return forEachOf(
        session, jobs, [&](const JobRef &job) { return session.client().runNow(job); },
        [&](const JobSelection &all) { return session.client().runAllNow(all); },
        [&](const JobRef &job, const JobAnswer &answer) { tell(session, job, answer); });
}

} // namespace

void declareRunNow(CommandLine &line)
{
    const auto jobs = std::make_shared<SelectionOptions>();
    Verb verb(line, "run-now",
              Cli::tr("Start waiting jobs in spite of time, conditions, pauses and slots"));
    jobs->declareOn(verb);
    verb.does([jobs](Session &session) { return runNow(session, *jobs); });
}

} // namespace sem
