#include "service/engine/bulkwork.h"

#include "service/engine/cancel.h"
#include "service/engine/enqueue.h"
#include "service/engine/events.h"
#include "service/engine/removal.h"
#include "service/engine/suspension.h"
#include "service/engine/update.h"

#include <iterator>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

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

Result<bool> changed(const Result<> &done)
{
    return done ? Result<bool>(true) : done.error();
}

// True where the job was changed by it. `place`: at the front, should it go there; the jobs keep
// their order among each other.
Result<bool> apply(Turn &turn, const command::Cancel &cancel, qint64 seq, qint64)
{
    return cancelJob(turn, seq, cancel.running);
}

Result<bool> apply(Turn &turn, const command::Delete &, qint64 seq, qint64)
{
    return changed(deleteJob(turn, seq));
}

Result<bool> apply(Turn &turn, const command::Emit &emission, qint64 seq, qint64)
{
    return changed(releaseFromEvent(turn, seq, emission.data));
}

// Once is enough, however often all of them are retried.
Result<bool> apply(Turn &turn, const command::Retry &like, qint64 seq, qint64)
{
    const auto old = turn.store.job(seq);
    if (!old)
        return old.error();
    if (*old && !like.force) {
        const auto retry = turn.store.retryOf((*old)->job.id);
        if (!retry || *retry)
            return retry ? Result<bool>(false) : retry.error();
    }
    const auto spec = turn.store.spec(seq);
    if (!spec)
        return spec.error();
    if (!*spec)
        return notFoundError({});
    command::Retry retry{.of = seq, .spec = **spec, .force = like.force};
    retry.spec.requestId.clear();
    const auto made = retryJob(turn, retry);
    return made ? Result<bool>(true) : made.error();
}

Result<bool> apply(Turn &turn, const command::Suspend &, qint64 seq, qint64)
{
    return suspendJob(turn, seq);
}

Result<bool> apply(Turn &turn, const command::Resume &, qint64 seq, qint64)
{
    return resumeJob(turn, seq);
}

Result<bool> apply(Turn &turn, command::Update update, qint64 seq, qint64 place)
{
    update.job = seq;
    if (update.front)
        update.place = place;
    return changed(updateJob(turn, update));
}

Result<bool> apply(Turn &turn, const command::RunNow &, qint64 seq, qint64)
{
    return changed(runJobNow(turn, seq));
}

Result<bool> apply(Turn &turn, const command::ForEach &command, qint64 seq, qint64 place)
{
    return std::visit([&](const auto &what) { return apply(turn, what, seq, place); },
                      command.what);
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

bool goesToFront(const BulkCommand &command)
{
    const auto *each = std::get_if<command::ForEach>(&command);
    const auto *update = each ? std::get_if<command::Update>(&each->what) : nullptr;
    return update && update->front;
}

} // namespace

void BulkWork::add(const BulkCommand &command, Ledger &ledger)
{
    m_added.push_back({.command = command,
                       .upTo = ledger.lastSeq(),
                       .place = goesToFront(command) ? ledger.takeFrontPlace() : 0});
}

Result<> BulkWork::step(Turn &turn, const Clock &clock)
{
    if (m_works.empty())
        return {};
    m_isTried = true;
    const MonotonicTime end = clock.monotonic() + longestStep;
    Work work = m_works.front();
    const Result<> done = std::visit(
        [&](const auto &command) -> Result<> {
            const auto jobs = turn.store.select(selectorOf(command), wanted(command), work.after,
                                                work.upTo, work.atOnce);
            if (!jobs)
                return jobs.error();
            work.finished = std::ssize(*jobs) < work.atOnce;
            for (const qint64 seq : *jobs) {
                if (seq != jobs->front() && clock.monotonic() >= end) {
                    work.finished = false;
                    break;
                }
                const Result<> counted =
                    count(apply(turn, command, seq, work.place++), work.outcome);
                if (!counted)
                    return counted;
                work.after = seq;
            }
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
    m_isTried = false;
    std::move(m_added.begin(), m_added.end(), std::back_inserter(m_works));
    m_added.clear();
}

void BulkWork::rolledBack(const Error &error)
{
    m_done.reset();
    m_added.clear();
    if (!std::exchange(m_isTried, false))
        return;
    Work &work = m_works.front();
    if (work.atOnce > 1) {
        work.atOnce /= 2;
        return;
    }
    std::visit(
        [&](const auto &command) {
            if (command.reply)
                command.reply(error);
        },
        work.command);
    m_works.pop_front();
}

} // namespace sem
