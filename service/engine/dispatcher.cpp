#include "service/engine/dispatcher.h"

#include "service/engine/jobchange.h"

#include <algorithm>

namespace sem {

namespace {

bool goesFirst(const QueuedHead &one, const QueuedHead &other)
{
    return one.priority != other.priority ? one.priority > other.priority : one.place < other.place;
}

} // namespace

Result<int> Dispatcher::claimJobs(Turn &turn)
{
    int claimed = 0;
    while (true) {
        const auto pick = nextJob(turn);
        if (!pick)
            return pick.error();
        if (!*pick)
            return claimed;
        if (const Result<> done = claim(turn, **pick); !done)
            return done.error();
        ++claimed;
    }
}

Result<std::optional<Dispatcher::Pick>> Dispatcher::nextJob(Turn &turn)
{
    const Ledger &ledger = turn.ledger;
    if (ledger.paused || !ledger.hasRoom())
        return std::optional<Pick>();

    const auto &queues = ledger.queues();
    auto queue = queues.upper_bound(m_lastQueue);
    for (size_t asked = 0; asked < queues.size(); ++asked, ++queue) {
        if (queue == queues.end())
            queue = queues.begin();
        const auto pick = headOfQueue(turn, queue->second);
        if (!pick || *pick)
            return pick;
    }
    return std::optional<Pick>();
}

Result<std::optional<Dispatcher::Pick>> Dispatcher::headOfQueue(Turn &turn,
                                                                const Ledger::Queue &queue)
{
    std::optional<QueuedHead> first;
    if (queue.row.paused || !turn.ledger.hasRoom(queue))
        return std::optional<Pick>();
    for (const qint64 lane : queue.lanes) {
        if (!turn.ledger.laneById(lane).isOpen())
            continue;
        const auto head = turn.ledger.head(lane, turn.store);
        if (!head)
            return head.error();
        if (*head && (!first || goesFirst(**head, *first)))
            first = **head;
    }
    if (!first)
        return std::optional<Pick>();
    return std::optional(Pick{.queue = queue.row.id, .seq = first->seq});
}

Result<> Dispatcher::claim(Turn &turn, const Pick &pick)
{
    const auto found = turn.store.job(pick.seq);
    if (!found)
        return found.error();
    const auto spec = turn.store.spec(pick.seq);
    if (!spec)
        return spec.error();
    if (!*found || !*spec)
        return Error{.code = ErrorCode::Database,
                     .message = QStringLiteral("a queued job has no row"),
                     .data = {{QStringLiteral("reason"), QStringLiteral("corrupt")}}};

    m_lastQueue = pick.queue;
    JobRow row = **found;
    Job &job = row.job;
    const int slot = turn.ledger.freeSlot(pick.queue);
    ++job.attempt;
    if (!job.startedAt) {
        job.startedAt = turn.now;
        // Later attempts are no measure of a queue: they waited because they were told to.
        turn.ledger.countHour({.queue = pick.queue,
                               .hour = hourOf(turn.now),
                               .started = 1,
                               .waited = std::max(Duration(0), turn.now - job.createdAt)});
    }
    job.exitCode.reset();
    job.signal.reset();
    job.failureReason.reset();
    job.failureDetail.clear();
    job.resultSummary.clear();
    job.logBytes = 0;
    if (const Result<> moved = moveJob(turn, row, JobState::Running); !moved)
        return moved;
    if (const Result<> subject = startSubject(turn, job); !subject)
        return subject;
    const Attempt attempt{.number = job.attempt, .slot = slot, .startedAt = turn.now};
    if (const Result<> inserted = turn.store.insertAttempt(job.seq, attempt); !inserted)
        return inserted;

    const AttemptRef ref{.seq = job.seq, .id = job.id, .attempt = job.attempt};
    turn.ledger.addStarted({.ref = ref, .queue = pick.queue, .slot = slot});
    const Settings &settings = turn.ledger.settings;
    turn.effects.launch({.ref = ref,
                         .queue = job.queue,
                         .slot = slot,
                         .spec = **spec,
                         .killGrace = (*spec)->killGrace.value_or(settings.killGrace),
                         .logLimitBytes = (*spec)->logLimitBytes.value_or(settings.logLimitBytes)});
    return {};
}

} // namespace sem
