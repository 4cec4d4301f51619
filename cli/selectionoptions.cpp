#include "cli/selectionoptions.h"

#include "cli/tr.h"
#include "cli/verb.h"

namespace sem {

void SelectionOptions::declareOn(Verb &verb)
{
    verb.jobs("JOB", jobs, Cli::tr("Numbers or ids"));
    verb.text("-t,--tag", tag, Cli::tr("All with this tag"));
    verb.text("--group", group, Cli::tr("All of this chain"));
    verb.job("--parent", parent, Cli::tr("All that belong to this job"));
    verb.text("-q,--queue", queue, Cli::tr("All of this queue"));
    verb.check([this] {
        const int ways = int(!jobs.empty()) + int(!tag.isEmpty()) + int(!group.isEmpty())
            + int(parent.has_value()) + int(!queue.isEmpty());
        return ways == 1
            ? QString()
            : Cli::tr("give numbers of jobs, or one of --tag, --group, --parent and --queue");
    });
}

std::vector<JobSelection> SelectionOptions::selections() const
{
    if (jobs.empty())
        return {{.userTag = tag, .chainGroup = group, .parent = parent, .queue = queue}};
    std::vector<JobSelection> selections;
    for (const JobRef &job : jobs)
        selections.push_back({.job = job});
    return selections;
}

} // namespace sem
