#include "cli/commands/cancel.h"

#include "cli/exitcodes.h"
#include "cli/selectionoptions.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/domain/jobstate.h"

namespace sem {

namespace {

struct Options
{
    SelectionOptions jobs = {};
    bool waitingOnly = false;
};

// The service answers once it is wanted; what runs ends later, and may end well all the same.
bool isStopping(Session &session, const JobRef &ref)
{
    const Result<JobAnswer> answer = session.await(session.client().job(ref));
    return answer && isStarted(answer->job.job.state);
}

QString sentence(Session &session, const Options &options, const JobSelection &selection,
                 const CancelAnswer &answer)
{
    if (!selection.job) {
        return options.waitingOnly
            ? Cli::tr("cancelled: %1").arg(answer.cancelledCount)
            : Cli::tr("cancelled or being stopped: %1").arg(answer.cancelledCount);
    }
    const QString job = nameOf(*selection.job);
    if (answer.cancelled) {
        return !options.waitingOnly && isStopping(session, *selection.job)
            ? Cli::tr("%1 is being stopped").arg(job)
            : Cli::tr("%1 is cancelled").arg(job);
    }
    return options.waitingOnly ? Cli::tr("%1 does not wait any more").arg(job)
                               : Cli::tr("%1 had ended already").arg(job);
}

int cancel(Session &session, const Options &options)
{
    const auto running =
        options.waitingOnly ? ServiceClient::Running::Left : ServiceClient::Running::Stopped;
    int exitCode = exitcode::fine;
    for (const JobSelection &selection : options.jobs.selections()) {
        const Result<CancelAnswer> answer =
            session.await(session.client().cancel(selection, running));
        if (!answer)
            exitCode = selection.job ? session.fail(answer.error(), *selection.job)
                                     : session.fail(answer.error());
        else if (session.json())
            session.output().line(toJson(*answer));
        else
            session.output().note(sentence(session, options, selection, *answer));
    }
    return exitCode;
}

} // namespace

void declareCancel(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "cancel", Cli::tr("Cancel jobs that wait and stop those that run"));
    options->jobs.declareOn(verb);
    verb.flag("--waiting-only", options->waitingOnly, Cli::tr("Leave those that run"));
    verb.does([options](Session &session) { return cancel(session, *options); });
}

} // namespace sem
