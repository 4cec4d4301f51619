#include "cli/selectionoptions.h"

#include "cli/tr.h"
#include "cli/verb.h"

namespace sem {

QStringList stateNames(QStringList states)
{
    for (QString &state : states)
        state = state.toUpper().replace(u'-', u'_');
    return states;
}

void SelectionOptions::declareOn(Verb &verb, MarksAre marks, Need need)
{
    const bool isPlain = marks == MarksAre::Plain;
    verb.jobs("JOB", jobs, Cli::tr("Numbers or ids"));
    verb.text(isPlain ? "-t,--tag" : "--of-tag", tag, Cli::tr("All with this tag"));
    verb.text(isPlain ? "--group" : "--of-group", group, Cli::tr("All of this chain"));
    verb.job(isPlain ? "--parent" : "--of-parent", parent, Cli::tr("All that belong to this job"));
    verb.text(isPlain ? "-q,--queue" : "--of-queue", queue, Cli::tr("All of this queue"));
    verb.texts("--state", states, Cli::tr("All in this state, or of those only these; repeatable"));
    verb.check([this, isPlain, need] {
        if (isEmpty() && need == Need::None)
            return QString();
        const int ways = int(!jobs.empty()) + int(!tag.isEmpty()) + int(!group.isEmpty())
            + int(parent.has_value()) + int(!queue.isEmpty());
        const bool isRight = states.isEmpty() ? ways == 1 : jobs.empty() && ways <= 1;
        if (isRight)
            return QString();
        return isPlain
            ? Cli::tr("give numbers of jobs, or one of --tag, --group, --parent and --queue, or "
                      "--state, or both")
            : Cli::tr("give numbers of jobs, or one of --of-tag, --of-group, --of-parent and "
                      "--of-queue, or --state, or both");
    });
}

std::vector<JobSelection> SelectionOptions::selections() const
{
    if (jobs.empty())
        return {{.userTag = tag,
                 .chainGroup = group,
                 .parent = parent,
                 .queue = queue,
                 .states = stateNames(states)}};
    std::vector<JobSelection> selections;
    for (const JobRef &job : jobs)
        selections.push_back({.job = job});
    return selections;
}

} // namespace sem
