#include "cli/commands/suspend.h"

#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

namespace {

int suspend(Session &session, const std::vector<JobRef> &jobs)
{
    int exitCode = exitcode::fine;
    for (const JobRef &job : jobs) {
        const Result<JobAnswer> answer = session.await(session.client().suspend(job));
        if (!answer)
            exitCode = session.fail(answer.error(), job);
        else if (session.json())
            session.output().line(toJson(answer->job));
        else if (answer->job.job.state == JobState::Suspended)
            session.output().note(Cli::tr("%1 is frozen; `semanticatask resume %2` lets it go on")
                                      .arg(nameOf(job))
                                      .arg(answer->job.job.seq));
        else
            session.output().note(Cli::tr("%1 is held; `semanticatask resume %2` releases it")
                                      .arg(nameOf(job))
                                      .arg(answer->job.job.seq));
    }
    return exitCode;
}

} // namespace

void declareSuspend(CommandLine &line)
{
    const auto jobs = std::make_shared<std::vector<JobRef>>();
    Verb verb(line, "suspend", Cli::tr("Freeze jobs that run and hold those that wait"));
    verb.jobs("JOB", *jobs, Cli::tr("Their numbers or ids"), Verb::Presence::Required);
    verb.does([jobs](Session &session) { return suspend(session, *jobs); });
}

} // namespace sem
