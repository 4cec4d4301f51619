#pragma once

#include "service/engine/turn.h"

namespace sem {

// What a job that is to be made will wait for, looked up: the numbers of those that have not ended
// yet, superseded ones replaced by their successors.
struct DependencyPlan
{
    std::vector<qint64> needs = {};
    std::optional<qint64> failed = {}; // one that ended otherwise than it should
};

// NotFound, naming "after[n]".
Result<DependencyPlan> planDependencies(Turn &turn, const Dependencies &dependencies);

// Those that have not ended, by way of what took their place or repeats them. One that has been
// deleted is as good as ended.
Result<std::vector<JobRef>> stillOpen(Turn &turn, const std::vector<JobRef> &jobs);

// Whether one of the jobs waits, over any number of others, for `target`, or is it.
Result<bool> waitsFor(Turn &turn, const std::vector<qint64> &jobs, qint64 target);

Result<> addDependencies(Turn &turn, qint64 job, const DependencyPlan &plan,
                         Dependencies::When when);

// Fails a waiting job because of one that it waited for.
Result<> failDependent(Turn &turn, JobRow &row, qint64 needs);

// Tells those that waited for jobs which have ended, a bounded number at a time.
Result<> tellDependents(Turn &turn);

// The same of one job, at once: it is about to be forgotten.
Result<> tellDependentsOf(Turn &turn, qint64 ended);

} // namespace sem
