#include "service/engine/bulkwork.h"

#include "service/engine/cancel.h"
#include "service/engine/events.h"
#include "service/engine/removal.h"

#include <iterator>

namespace sem {

namespace {

using Which = JobRepository::Which;

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

void answer(Turn &turn, const command::Cancel &cancel, qint64 count)
{
    turn.effects.answer<command::CancelOutcome>(cancel.reply,
                                                command::CancelOutcome{.cancelled = count});
}

void answer(Turn &turn, const command::Delete &removal, qint64 count)
{
    turn.effects.answer<qint64>(removal.reply, count);
}

void answer(Turn &turn, const command::Emit &emission, qint64 count)
{
    turn.effects.answer<qint64>(emission.reply, count);
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
            const auto jobs = turn.store.select(command.selector, wanted(command), work.after,
                                                work.upTo, jobsPerStep);
            if (!jobs)
                return jobs.error();
            for (const qint64 seq : *jobs) {
                const Result<bool> applied = apply(turn, command, seq);
                if (!applied)
                    return applied.error();
                work.count += *applied ? 1 : 0;
                work.after = seq;
            }
            work.finished = std::ssize(*jobs) < jobsPerStep;
            if (work.finished)
                answer(turn, command, work.count);
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
