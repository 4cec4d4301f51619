#pragma once

#include "service/execution/posixfile.h"
#include "shared/core/clock.h"
#include "shared/core/paths.h"
#include "shared/domain/jobid.h"

#include <deque>

namespace sem {

// Removes the folders of jobs, with all that is in them, in slices of time. Symbolic links are
// removed, not followed.
class FolderSweep final
{
public:
    FolderSweep(Paths paths, const Clock &clock);

    void add(const JobId &job) { m_jobs.push_back(job); }

    // Goes on for about that long; false once nothing is left to do.
    bool run(Duration slice);

private:
    // False: the time is up, and something is still there.
    Result<bool> removeJob(const JobId &job);
    Result<bool> remove(int folder, const char *name);

    const Paths m_paths;
    const Clock &m_clock;
    std::deque<JobId> m_jobs;
    MonotonicTime m_end = {}; // of this slice
};

} // namespace sem
