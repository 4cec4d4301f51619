#include "service/engine/dependencies.h"

#include "service/engine/jobchange.h"
#include "service/engine/step.h"

#include <algorithm>
#include <set>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// The job itself, or the last of those that took its place.
Result<std::optional<JobRow>> latestOf(Turn &turn, const JobRef &ref)
{
    std::vector<qint64> passed;
    auto link = turn.store.link(ref);
    while (link && *link) {
        const qint64 seq = (*link)->seq;
        const auto known = turn.successors.find(seq);
        if (known == turn.successors.end() && !(*link)->supersededBy)
            break;
        const JobRef to =
            known != turn.successors.end() ? JobRef(known->second) : JobRef(*(*link)->supersededBy);
        auto next = turn.store.link(to);
        if (next && !*next) // deleted meanwhile: no more is known
            break;
        passed.push_back(seq);
        link = std::move(next);
    }
    if (!link)
        return link.error();
    if (!*link)
        return std::optional<JobRow>();
    for (const qint64 seq : passed)
        turn.successors[seq] = (*link)->seq;
    return turn.store.job((*link)->seq);
}

Result<> satisfy(Turn &turn, const DependencyRow &dependency)
{
    if (const Result<> removed = turn.store.removeDependency(dependency.job, dependency.needs);
        !removed)
        return removed;
    --turn.ledger.dependencies;
    const auto others = turn.store.dependencies(dependency.job);
    if (!others)
        return others.error();
    const auto found = turn.store.job(dependency.job);
    if (!found)
        return found.error();
    if (!others->empty() || !*found || !isWaiting((*found)->job.state))
        return {};
    JobRow row = **found;
    Needs needs = row.job.needs;
    needs.setFlag(Need::Dependency, false);
    if (const Result<> changed = setNeeds(turn, row, needs); !changed)
        return changed;
    return noteJob(turn, row);
}

Result<> fail(Turn &turn, const DependencyRow &dependency)
{
    const auto found = turn.store.job(dependency.job);
    if (!found)
        return found.error();
    if (!*found || !isWaiting((*found)->job.state))
        return {};
    JobRow row = **found;
    return failDependent(turn, row, dependency.needs);
}

// The jobs, and all that they wait for, by way of others too.
Result<std::set<qint64>> allNeeds(Turn &turn, std::vector<qint64> open)
{
    std::set<qint64> seen(open.begin(), open.end());
    while (!open.empty()) {
        const auto needed = turn.store.dependencies(open.back());
        open.pop_back();
        if (!needed)
            return needed.error();
        for (const DependencyRow &row : *needed) {
            if (seen.insert(row.needs).second)
                open.push_back(row.needs);
        }
    }
    return seen;
}

// The job waits for the successor of what it waited for.
Result<> follow(Turn &turn, const DependencyRow &dependency, const JobRow &successor)
{
    // A job that took the place of what it waited for has nothing left to wait for.
    if (successor.job.seq == dependency.job)
        return satisfy(turn, dependency);
    auto known = turn.needs.find(successor.job.seq);
    if (known == turn.needs.end()) {
        auto needs = allNeeds(turn, {successor.job.seq});
        if (!needs)
            return needs.error();
        known = turn.needs.emplace(successor.job.seq, *std::move(needs)).first;
    }
    if (known->second.contains(dependency.job))
        return fail(turn, dependency); // a circle
    DependencyRow next = dependency;
    next.needs = successor.job.seq;
    const auto others = turn.store.dependencies(dependency.job);
    if (!others)
        return others.error();
    if (std::ranges::find(*others, next.needs, &DependencyRow::needs) != others->end())
        --turn.ledger.dependencies; // two become one
    if (const Result<> added = turn.store.addDependency(next); !added)
        return added;
    std::erase_if(turn.needs, [&](const auto &entry) {
        return entry.second.contains(dependency.job); // by way of it they need more now
    });
    if (isFinal(successor.job.state))
        turn.ledger.endedNeeds.push_back(successor.job.seq);
    return turn.store.removeDependency(dependency.job, dependency.needs);
}

Result<> tell(Turn &turn, const DependencyRow &dependency)
{
    const auto latest = latestOf(turn, dependency.needs);
    if (!latest)
        return latest.error();
    if (!*latest)
        return fail(turn, dependency);
    if ((*latest)->job.seq != dependency.needs)
        return follow(turn, dependency, **latest);
    if (dependency.whateverEnd || (*latest)->job.state == JobState::Done)
        return satisfy(turn, dependency);
    return fail(turn, dependency);
}

// → whether nobody is left to be told.
Result<bool> tellSome(Turn &turn, qint64 ended, Step &step)
{
    const auto dependents = turn.store.dependents(ended, Step::mostJobs);
    if (!dependents)
        return dependents.error();
    for (const DependencyRow &row : *dependents) {
        if (!step.takesOneMore())
            return false;
        if (const Result<> told = tell(turn, row); !told)
            return told.error();
    }
    return std::ssize(*dependents) < Step::mostJobs;
}

} // namespace

Result<std::vector<JobRef>> stillOpen(Turn &turn, const std::vector<JobRef> &jobs)
{
    std::vector<JobRef> open;
    for (const JobRef &job : jobs) {
        auto found = latestOf(turn, job);
        while (found && *found && isFinal((*found)->job.state)) {
            const auto retry = turn.store.retryOf((*found)->job.id);
            if (!retry)
                return retry.error();
            found = *retry ? latestOf(turn, **retry) : std::optional<JobRow>();
        }
        if (!found)
            return found.error();
        if (*found)
            open.emplace_back((*found)->job.seq);
    }
    return open;
}

Result<DependencyPlan> planDependencies(Turn &turn, const Dependencies &dependencies)
{
    DependencyPlan plan;
    for (size_t i = 0; i < dependencies.after.size(); ++i) {
        const auto found = latestOf(turn, dependencies.after[i]);
        if (!found)
            return found.error();
        if (!*found)
            return noSuchJob(u"after[%1]"_s.arg(i), dependencies.after[i]);
        const Job &job = (*found)->job;
        if (!isFinal(job.state))
            plan.needs.push_back(job.seq);
        else if (dependencies.when == Dependencies::When::Success && job.state != JobState::Done)
            plan.failed = job.seq;
    }
    return plan;
}

Result<bool> waitsFor(Turn &turn, const std::vector<qint64> &jobs, qint64 target)
{
    const auto needs = allNeeds(turn, jobs);
    return needs ? Result<bool>(needs->contains(target)) : needs.error();
}

Result<> addDependencies(Turn &turn, qint64 job, const DependencyPlan &plan,
                         Dependencies::When when)
{
    const std::set<qint64> needs(plan.needs.begin(), plan.needs.end());
    for (const qint64 needed : needs) {
        const Result<> added = turn.store.addDependency(
            {.job = job, .needs = needed, .whateverEnd = when == Dependencies::When::Finished});
        if (!added)
            return added;
    }
    turn.ledger.dependencies += std::ssize(needs);
    return {};
}

Result<> failDependent(Turn &turn, JobRow &row, qint64 needs)
{
    row.job.failureReason = FailureReason::Dependency;
    row.job.failureDetail = u"#%1"_s.arg(needs);
    return endWaiting(turn, row, JobState::Failed);
}

Result<> tellDependentsOf(Turn &turn, qint64 ended)
{
    if (turn.ledger.dependencies == 0)
        return {};
    while (true) {
        Step step(turn.clock);
        const Result<bool> told = tellSome(turn, ended, step);
        if (!told)
            return told.error();
        if (*told)
            return {};
    }
}

Result<> tellDependents(Turn &turn)
{
    Step step(turn.clock);
    while (!turn.ledger.endedNeeds.empty() && !step.isOver()) {
        if (turn.ledger.dependencies == 0) {
            turn.ledger.endedNeeds.clear();
            break;
        }
        const qint64 ended = turn.ledger.endedNeeds.front();
        const Result<bool> told = tellSome(turn, ended, step);
        if (!told)
            return told.error();
        if (*told)
            turn.ledger.endedNeeds.pop_front();
    }
    return {};
}

} // namespace sem
