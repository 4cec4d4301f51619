#include "cli/commands/suspend.h"

#include "cli/eachjob.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

namespace {

void tell(Session &session, const JobRef &job, const JobAnswer &answer)
{
    const Job &suspended = answer.job.job;
    const QString text = suspended.state == JobState::Suspended
        ? Cli::tr("%1 is frozen; `semanticatask resume %2` lets it go on")
        : Cli::tr("%1 is held; `semanticatask resume %2` releases it");
    session.output().note(text.arg(nameOf(job)).arg(suspended.seq));
}

int suspend(Session &session, const SelectionOptions &jobs)
{
    return forEachOf(
        session, jobs, [&](const JobRef &job) { return session.client().suspend(job); },
        [&](const JobSelection &all) { return session.client().suspendAll(all); },
        [&](const JobRef &job, const JobAnswer &answer) { tell(session, job, answer); });
}

} // namespace

void declareSuspend(CommandLine &line)
{
    const auto jobs = std::make_shared<SelectionOptions>();
    Verb verb(line, "suspend", Cli::tr("Freeze jobs that run and hold those that wait"));
    jobs->declareOn(verb);
    verb.does([jobs](Session &session) { return suspend(session, *jobs); });
}

} // namespace sem
