#include "service/rpc/jobreads.h"

#include <algorithm>
#include <utility>

namespace sem {

namespace {

Error noSuchJob(const JobRef &ref)
{
    return notFoundError(QStringLiteral("There is no job ") + nameOf(ref));
}

bool isNamedBy(const Job &job, const JobRef &ref)
{
    const auto *id = std::get_if<JobId>(&ref);
    return id ? job.id == *id : job.seq == std::get<qint64>(ref);
}

} // namespace

Result<Job> readJob(JobReader &reader, const JobRef &ref)
{
    Result<std::optional<Job>> job = reader.job(ref);
    if (!job)
        return job.error();
    if (!*job)
        return noSuchJob(ref);
    return **std::move(job);
}

Result<std::vector<Job>> readJobs(JobReader &reader, const std::vector<JobRef> &refs)
{
    Result<std::vector<Job>> jobs = reader.jobs(refs);
    if (!jobs || jobs->size() == refs.size())
        return jobs;
    for (const JobRef &ref : refs) {
        if (std::ranges::none_of(*jobs, [&](const Job &job) { return isNamedBy(job, ref); }))
            return noSuchJob(ref);
    }
    return jobs;
}

} // namespace sem
