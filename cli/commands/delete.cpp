#include "cli/commands/delete.h"

#include "cli/exitcodes.h"
#include "cli/selectionoptions.h"
#include "cli/tr.h"
#include "cli/verb.h"

namespace sem {

namespace {

int deleteJobs(Session &session, const SelectionOptions &jobs)
{
    int exitCode = exitcode::fine;
    qint64 deleted = 0;
    for (const JobSelection &selection : jobs.selections()) {
        const Result<DeleteAnswer> answer = session.await(session.client().deleteJobs(selection));
        if (answer)
            deleted += answer->deleted;
        else if (selection.job)
            exitCode = session.fail(answer.error(), *selection.job);
        else
            exitCode = session.fail(answer.error());
    }
    if (session.json())
        session.output().line(toJson(DeleteAnswer{.deleted = deleted}));
    else
        session.output().note(Cli::tr("deleted: %1").arg(deleted));
    return exitCode;
}

} // namespace

void declareDelete(CommandLine &line)
{
    const auto jobs = std::make_shared<SelectionOptions>();
    Verb verb(line, "delete", Cli::tr("Delete jobs that have ended, with their output"));
    jobs->declareOn(verb);
    verb.does([jobs](Session &session) { return deleteJobs(session, *jobs); });
}

} // namespace sem
