#include "service/engine/expiry.h"

#include "service/engine/jobchange.h"
#include "service/engine/step.h"

#include <algorithm>

namespace sem {

namespace {

constexpr Duration leastWait = std::chrono::seconds(1);

struct End
{
    enum class Of { Ttl, Deadline, MaxWait };
    Of of = Of::Ttl;
    Timestamp at = {};
};

Timestamp dueTime(const Job &job)
{
    return job.runAt.value_or(job.dueAt.value_or(job.createdAt));
}

std::optional<End> endOf(const Job &job, const JobSpec &spec)
{
    std::optional<End> first;
    const auto consider = [&first](End::Of of, Timestamp at) {
        if (!first || at < first->at)
            first = End{.of = of, .at = at};
    };
    if (spec.ttl && !job.startedAt)
        consider(End::Of::Ttl, job.createdAt + *spec.ttl);
    if (spec.deadline)
        consider(End::Of::Deadline, *spec.deadline);
    if (spec.conditions.maxWait && (job.needs & conditionNeeds)) {
        consider(End::Of::MaxWait, dueTime(job) + *spec.conditions.maxWait);
    }
    return first;
}

Result<> goWithoutConditions(Turn &turn, JobRow &row)
{
    row.job.override = Override::MaxWait;
    row.job.event.clear();
    return setNeeds(turn, row, row.job.needs & ~conditionNeeds);
}

// It waits for other things.
bool isMet(const Turn &turn, const Job &job)
{
    return turn.ledger.machine().opens(job.needs & conditionNeeds);
}

} // namespace

void setExpiry(Job &job, const JobSpec &spec)
{
    const std::optional<End> end = endOf(job, spec);
    job.expiresAt = end ? std::optional(end->at) : std::nullopt;
}

Result<> expireJob(Turn &turn, JobRow &row, const JobSpec &spec, Timestamp until)
{
    const std::optional<End> end = endOf(row.job, spec);
    if (!end || end->at > until) { // what it has to say about it has changed since
        setExpiry(row.job, spec);
        return noteJob(turn, row);
    }
    switch (end->of) {
    case End::Of::Ttl:
        return endWaiting(turn, row, JobState::SkippedTtl);
    case End::Of::Deadline:
        row.job.failureReason = FailureReason::Deadline;
        return endWaiting(turn, row, JobState::SkippedDeadline);
    case End::Of::MaxWait: {
        JobSpec others = spec;
        others.conditions.maxWait.reset();
        const std::optional<End> next = endOf(row.job, others);
        // Of one that waits anew it is the other end that has come.
        const bool isOther = next && row.job.expiresAt >= next->at;
        const bool isMetByNow = isMet(turn, row.job);
        if (next && next->at <= until && (isOther || isMetByNow))
            return expireJob(turn, row, others, until);
        // Should they go, it waits anew: for about as long as it has, so that this is not looked at
        // again and again.
        if (isMetByNow) {
            row.job.expiresAt = turn.now
                + std::max({*spec.conditions.maxWait, turn.now - dueTime(row.job), leastWait});
            if (next)
                row.job.expiresAt = std::min(*row.job.expiresAt, next->at);
            return noteJob(turn, row);
        }
        if (spec.conditions.onMaxWait == Conditions::OnMaxWait::Run) {
            const Result<> goes = goWithoutConditions(turn, row);
            return goes ? expireJob(turn, row, spec, until) : goes; // its deadline may be over, too
        }
        row.job.failureReason = FailureReason::MaxWait;
        return endWaiting(turn, row, JobState::SkippedDeadline);
    }
    }
    return {};
}

Result<> expireJobs(Turn &turn, Expiring which)
{
    const Timestamp until = which == Expiring::UpToNow ? turn.now : turn.now - Duration(1);
    if (!turn.ledger.nextExpiry || *turn.ledger.nextExpiry > until)
        return {};
    const auto expired = turn.store.expiredJobs(until, Step::mostJobs);
    if (!expired)
        return expired.error();
    Step step(turn.clock);
    for (const qint64 seq : *expired) {
        if (!step.takesOneMore())
            break;
        const auto found = turn.store.job(seq);
        if (!found)
            return found.error();
        const auto spec = turn.store.spec(seq);
        if (!spec)
            return spec.error();
        if (!*found || !*spec)
            continue;
        JobRow row = **found;
        if (const Result<> done = expireJob(turn, row, **spec, until); !done)
            return done;
    }
    const auto next = turn.store.nextExpiry();
    if (!next)
        return next.error();
    turn.ledger.nextExpiry = *next;
    return {};
}

} // namespace sem
