#include "service/engine/bulkwork.h"

#include "service/engine/cancel.h"
#include "service/engine/enqueue.h"
#include "service/engine/events.h"
#include "service/engine/removal.h"
#include "service/engine/suspension.h"
#include "service/engine/update.h"

#include <algorithm>
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

bool keepsFromStarting(const BulkCommand &command)
{
    const auto *each = std::get_if<command::ForEach>(&command);
    return std::holds_alternative<command::Cancel>(command)
        || (each && std::holds_alternative<command::Suspend>(each->what));
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

Result<> BulkWork::step(Turn &turn)
{
    if (m_works.empty())
        return {};
    m_isTried = true;
    m_next = m_works;
    Step step(turn.clock);
    Work &work = m_next.front();
    const Result<> done = std::visit(
        [&](const auto &command) -> Result<> {
            const auto jobs = turn.store.select(selectorOf(command), wanted(command), work.after,
                                                work.upTo, work.atOnce);
            if (!jobs)
                return jobs.error();
            work.finished = std::ssize(*jobs) < work.atOnce;
            for (const qint64 seq : *jobs) {
                if (!step.takesOneMore()) {
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
    if (done && work.finished)
        m_next.pop_front();
    else if (done)
        work.atOnce = std::min(2 * work.atOnce, Step::mostJobs);
    return done;
}

Result<bool> BulkWork::forestall(Turn &turn, qint64 seq)
{
    for (Work &work : m_next) {
        if (seq <= work.after || seq > work.upTo || !keepsFromStarting(work.command))
            continue;
        const Result<bool> kept = std::visit(
            [&](const auto &command) -> Result<bool> {
                const auto meant =
                    turn.store.select(selectorOf(command), wanted(command), seq - 1, seq, 1);
                if (!meant)
                    return meant.error();
                if (meant->empty())
                    return false;
                const Result<> counted = count(apply(turn, command, seq, work.place), work.outcome);
                return counted ? Result<bool>(true) : counted.error();
            },
            work.command);
        if (!kept || *kept)
            return kept;
    }
    return false;
}

void BulkWork::committed()
{
    if (std::exchange(m_isTried, false))
        m_works = std::exchange(m_next, {});
    std::move(m_added.begin(), m_added.end(), std::back_inserter(m_works));
    m_added.clear();
}

void BulkWork::rolledBack(const Error &answer, bool isRule)
{
    m_next.clear();
    m_added.clear();
    if (!std::exchange(m_isTried, false))
        return;
    Work &work = m_works.front();
    if (isRule && work.atOnce > 1) {
        work.atOnce /= 2;
        return;
    }
    std::visit(
        [&](const auto &command) {
            if (command.reply)
                command.reply(answer);
        },
        work.command);
    m_works.pop_front();
}

} // namespace sem
