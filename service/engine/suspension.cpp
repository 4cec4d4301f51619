#include "service/engine/suspension.h"

#include "service/engine/jobchange.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

AttemptRef refOf(const Job &job)
{
    return {.seq = job.seq, .id = job.id, .attempt = job.attempt};
}

// A job that can be suspended and resumed.
Result<JobRow> changeable(Turn &turn, const JobRef &ref)
{
    const auto found = turn.store.job(ref);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchJob(ref);
    const Job &job = (*found)->job;
    if (isFinal(job.state) || job.stopping) {
        return Error{.code = ErrorCode::Conflict,
                     .message = isFinal(job.state) ? u"the job has ended"_s
                                                   : u"the job is being stopped"_s,
                     .data = {{u"state"_s, nameOf(job.state)}}};
    }
    return **found;
}

Result<> noteInAttempt(Turn &turn, const Job &job)
{
    const auto found = turn.store.attempt(job.seq, job.attempt);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    Attempt attempt = **found;
    attempt.freezeReasons |= job.freezeReasons;
    return turn.store.updateAttempt(job.seq, attempt);
}

// A runner knows one order only, so nothing follows a stop that it may not have seen yet.
void order(Turn &turn, const Job &job, const Order &what)
{
    if (!turn.ledger.started(job.seq)->stopping)
        turn.effects.control(refOf(job), what);
}

Result<> freeze(Turn &turn, JobRow &row, FreezeReason reason)
{
    if (row.job.freezeReasons.testFlag(reason))
        return {};
    row.job.freezeReasons |= reason;
    if (reason == FreezeReason::User)
        row.job.heldAt = turn.now;
    if (const Result<> noted = noteInAttempt(turn, row.job); !noted)
        return noted;
    turn.ledger.setFrozen(row.job.seq, true);
    if (row.job.state == JobState::Suspended)
        return noteJob(turn, row);
    order(turn, row.job, FreezeOrder());
    return moveJob(turn, row, JobState::Suspended);
}

// It goes on once a slot is free.
Result<> unfreeze(Turn &turn, JobRow &row, FreezeReason reason)
{
    if (!row.job.freezeReasons.testFlag(reason))
        return {};
    row.job.freezeReasons.setFlag(reason, false);
    if (reason == FreezeReason::User)
        row.job.heldAt.reset();
    if (!row.job.freezeReasons)
        turn.ledger.wantThaw(row.job.seq);
    return noteJob(turn, row);
}

Result<> hold(Turn &turn, JobRow &row, bool held)
{
    Needs needs = row.job.needs;
    needs.setFlag(Need::UserHold, held);
    if (needs == row.job.needs)
        return {};
    row.job.heldAt = held ? std::optional(turn.now) : std::nullopt;
    if (const Result<> changed = setNeeds(turn, row, needs); !changed)
        return changed;
    return noteJob(turn, row);
}

bool isSuspendedByUser(const Job &job)
{
    return isStarted(job.state) ? job.freezeReasons.testFlag(FreezeReason::User)
                                : job.needs.testFlag(Need::UserHold);
}

} // namespace

Result<bool> suspendJob(Turn &turn, const JobRef &ref)
{
    Result<JobRow> row = changeable(turn, ref);
    if (!row)
        return row.error();
    const bool stands = isSuspendedByUser(row->job);
    const Result<> done =
        isStarted(row->job.state) ? freeze(turn, *row, FreezeReason::User) : hold(turn, *row, true);
    return done ? Result<bool>(!stands) : done.error();
}

Result<bool> resumeJob(Turn &turn, const JobRef &ref)
{
    Result<JobRow> row = changeable(turn, ref);
    if (!row)
        return row.error();
    const bool stands = isSuspendedByUser(row->job);
    const Result<> done = isStarted(row->job.state) ? unfreeze(turn, *row, FreezeReason::User)
                                                    : hold(turn, *row, false);
    return done ? Result<bool>(stands) : done.error();
}

Result<std::optional<JobRow>> runningOn(Turn &turn, qint64 seq)
{
    auto found = turn.store.job(seq);
    if (found && *found && (!isStarted((*found)->job.state) || (*found)->job.stopping))
        return std::optional<JobRow>();
    return found;
}

Result<> freezeJob(Turn &turn, qint64 seq, FreezeReason reason)
{
    Result<std::optional<JobRow>> row = runningOn(turn, seq);
    if (!row)
        return row.error();
    return *row ? freeze(turn, **row, reason) : Result<>();
}

Result<> unfreezeJob(Turn &turn, qint64 seq, FreezeReason reason)
{
    Result<std::optional<JobRow>> row = runningOn(turn, seq);
    if (!row)
        return row.error();
    return *row ? unfreeze(turn, **row, reason) : Result<>();
}

Result<> thawJobs(Turn &turn)
{
    while (const std::optional<qint64> seq = turn.ledger.nextThaw()) {
        const auto found = turn.store.job(*seq);
        if (!found)
            return found.error();
        turn.ledger.setFrozen(*seq, false);
        if (!*found || (*found)->job.stopping)
            continue; // its end frees the slot again
        JobRow row = **found;
        order(turn, row.job, RunOrder());
        if (const Result<> moved = moveJob(turn, row, JobState::Running); !moved)
            return moved;
    }
    return {};
}

} // namespace sem
