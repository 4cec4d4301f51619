#include "service/rpc/jobview.h"

#include "service/engine/holds.h"

namespace sem {

QStringList holdsOf(const Job &job, const Snapshot &snapshot)
{
    QStringList words;
    for (const Hold &hold : holds(job, snapshot)) {
        if (const QString word = nameOf(hold.code); !words.contains(word))
            words.append(word);
    }
    return words;
}

JobDetails withHolds(const Job &job, const Snapshot &snapshot)
{
    return {.job = job, .holds = holdsOf(job, snapshot)};
}

std::vector<JobDetails> withHolds(const std::vector<Job> &jobs, const Snapshot &snapshot)
{
    std::vector<JobDetails> details;
    details.reserve(jobs.size());
    for (const Job &job : jobs)
        details.push_back(withHolds(job, snapshot));
    return details;
}

} // namespace sem
