#include "service/engine/bulkwork.h"

#include "service/engine/cancel.h"
#include "service/engine/enqueue.h"
#include "service/engine/events.h"
#include "service/engine/removal.h"
#include "service/engine/suspension.h"
#include "service/engine/update.h"

#include <iterator>

namespace sem {

namespace {

using Which = JobRepository::Which;

// Errors are those of the store; what a job itself has against it is counted.
Result<> count(const Result<bool> &applied, command::BulkOutcome &outcome)
{
    if (applied)
        outcome.changed += *applied ? 1 : 0;
    else if (applied.error().code == ErrorCode::Database)
        return applied.error();
    else if (applied.error().code != ErrorCode::Conflict) // else it does not concern this one
        ++outcome.refused;
    return {};
}

// True where the job was changed by it.
Result<bool> apply(Turn &turn, const command::Cancel &cancel, qint64 seq)
{
    return cancelJob(turn, seq, cancel.running);
}

Result<bool> apply(Turn &turn, const command::Delete &, qint64 seq)
{
    const Result<> deleted = deleteJob(turn, seq);
    return deleted ? Result<bool>(true) : deleted.error();
}

Result<bool> apply(Turn &turn, const command::Emit &, qint64 seq)
{
    const Result<> released = releaseFromEvent(turn, seq);
    return released ? Result<bool>(true) : released.error();
}

Result<> apply(Turn &turn, const command::Retry &like, qint64 seq)
{
    const auto spec = turn.store.spec(seq);
    if (!spec)
        return spec.error();
    if (!*spec)
        return notFoundError({});
    command::Retry retry{.of = seq, .spec = **spec, .force = like.force};
    retry.spec.requestId.clear();
    const auto made = retryJob(turn, retry);
    return made ? Result<>() : made.error();
}

Result<> apply(Turn &turn, const command::Suspend &, qint64 seq)
{
    return suspendJob(turn, seq);
}

Result<> apply(Turn &turn, const command::Resume &, qint64 seq)
{
    return resumeJob(turn, seq);
}

Result<> apply(Turn &turn, command::Update update, qint64 seq)
{
    update.job = seq;
    return updateJob(turn, update);
}

Result<> apply(Turn &turn, const command::RunNow &, qint64 seq)
{
    return runJobNow(turn, seq);
}

Result<bool> apply(Turn &turn, const command::ForEach &command, qint64 seq)
{
    const Result<> applied =
        std::visit([&](const auto &what) { return apply(turn, what, seq); }, command.what);
    return applied ? Result<bool>(true) : applied.error();
}

void answer(Turn &turn, const command::Cancel &cancel, const command::BulkOutcome &outcome)
{
    turn.effects.answer<command::CancelOutcome>(
        cancel.reply, command::CancelOutcome{.cancelled = outcome.changed});
}

void answer(Turn &turn, const command::Delete &removal, const command::BulkOutcome &outcome)
{
    turn.effects.answer<qint64>(removal.reply, outcome.changed);
}

void answer(Turn &turn, const command::Emit &emission, const command::BulkOutcome &outcome)
{
    turn.effects.answer<qint64>(emission.reply, outcome.changed);
}

void answer(Turn &turn, const command::ForEach &command, const command::BulkOutcome &outcome)
{
    turn.effects.answer<command::BulkOutcome>(command.reply, outcome);
}

Which wanted(const command::Cancel &)
{
    return Which::NotFinal;
}
Which wanted(const command::Delete &)
{
    return Which::Final;
}
Which wanted(const command::Emit &)
{
    return Which::NotFinal;
}
Which wanted(const command::ForEach &command)
{
    return std::holds_alternative<command::Retry>(command.what) ? Which::Final : Which::NotFinal;
}

JobSelector selectorOf(const auto &command)
{
    return command.selector;
}
JobSelector selectorOf(const command::ForEach &command)
{
    JobSelector selector = command.selector;
    if (std::holds_alternative<command::Retry>(command.what) && selector.states.empty()) {
        selector.states = {JobState::Failed, JobState::Cancelled, JobState::SkippedTtl,
                           JobState::SkippedDeadline};
    }
    return selector;
}

} // namespace

void BulkWork::add(const BulkCommand &command, qint64 upTo)
{
    m_added.push_back({.command = command, .upTo = upTo});
}

Result<> BulkWork::step(Turn &turn)
{
    if (m_works.empty())
        return {};
    Work work = m_works.front();
    const Result<> done = std::visit(
        [&](const auto &command) -> Result<> {
            const auto jobs = turn.store.select(selectorOf(command), wanted(command), work.after,
                                                work.upTo, jobsPerStep);
            if (!jobs)
                return jobs.error();
            for (const qint64 seq : *jobs) {
                const Result<> counted = count(apply(turn, command, seq), work.outcome);
                if (!counted)
                    return counted;
                work.after = seq;
            }
            work.finished = std::ssize(*jobs) < jobsPerStep;
            if (work.finished)
                answer(turn, command, work.outcome);
            return {};
        },
        work.command);
    if (done)
        m_done = std::move(work);
    return done;
}

void BulkWork::committed()
{
    if (m_done && m_done->finished)
        m_works.pop_front();
    else if (m_done)
        m_works.front() = std::move(*m_done);
    m_done.reset();
    std::move(m_added.begin(), m_added.end(), std::back_inserter(m_works));
    m_added.clear();
}

void BulkWork::rolledBack()
{
    m_done.reset();
    m_added.clear();
}

} // namespace sem
