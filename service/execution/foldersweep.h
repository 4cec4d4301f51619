#pragma once

#include "service/engine/executor.h"
#include "service/execution/posixfile.h"
#include "shared/core/clock.h"
#include "shared/core/paths.h"

#include <deque>
#include <vector>

namespace sem {

// Removes the folders of jobs, with all that is in them, or only what is of one kind, in slices of
// time. Symbolic links are removed, not followed.
class FolderSweep final
{
public:
    FolderSweep(Paths paths, const Clock &clock);

    void add(const Discard &discard) { m_discards.push_back(discard); }

    // Goes on for about that long; false once nothing is left to do. Jobs of which nothing is left
    // are added to `gone`.
    bool run(Duration slice, std::vector<Discard> &gone);

private:
    // False: the time is up, and something is still there.
    Result<bool> carryOut(const Discard &discard);
    Result<bool> removeFromAttempts(int runs, const char *job, Discard::What what);
    Result<bool> remove(int folder, const char *name);

    const Paths m_paths;
    const Clock &m_clock;
    std::deque<Discard> m_discards;
    MonotonicTime m_end = {}; // of this slice
};

} // namespace sem
