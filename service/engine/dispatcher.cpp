#include "service/engine/dispatcher.h"

#include "service/engine/expiry.h"
#include "service/engine/jobchange.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace sem {

namespace {

// Of those that do not start after all: another turn follows at once.
constexpr int atOnce = 200;

bool goesFirst(const QueuedHead &one, const QueuedHead &other)
{
    return one.priority != other.priority ? one.priority > other.priority : one.place < other.place;
}

} // namespace

Result<> Dispatcher::claimJobs(Turn &turn, BulkWork &bulk)
{
    for (int left = 0; left < atOnce;) {
        const auto pick = nextJob(turn);
        if (!pick)
            return pick.error();
        if (!*pick)
            return {};
        const Result<bool> kept = bulk.forestall(turn, **pick);
        if (!kept)
            return kept.error();
        const Result<bool> claimed = *kept ? Result<bool>(false) : claim(turn, **pick);
        if (!claimed)
            return claimed.error();
        left += *claimed ? 0 : 1;
    }
    return {};
}

Result<std::optional<qint64>> Dispatcher::nextJob(Turn &turn)
{
    if (!turn.ledger.machine().disk.isOpen()) // where there is no room, will does not help
        return std::optional<qint64>();
    if (turn.ledger.hasRoomBeyond()) {
        std::optional<qint64> first;
        for (const auto &[lane, jobs] : turn.ledger.runNow) {
            if (turn.ledger.hasLocks(lane))
                first = std::min(*jobs.begin(), first.value_or(*jobs.begin()));
        }
        if (first)
            return first;
    }
    return nextInTurn(turn);
}

Result<std::optional<qint64>> Dispatcher::nextInTurn(Turn &turn)
{
    Ledger &ledger = turn.ledger;
    if (ledger.isStopped() || !ledger.hasRoom())
        return std::optional<qint64>();

    std::vector<std::pair<double, qint64>> queues; // turns, id
    for (const auto &[id, queue] : ledger.queues()) {
        if (!queue.ready.empty() && !ledger.isStopped(queue) && ledger.hasRoom(queue))
            queues.emplace_back(std::max(queue.turns, m_turns), id);
    }
    // Nearly always the first of them has a job.
    std::ranges::make_heap(queues, std::greater());
    for (auto end = queues.end(); end != queues.begin(); --end) {
        std::ranges::pop_heap(queues.begin(), end, std::greater());
        const auto [turns, id] = end[-1];
        Ledger::Queue &queue = ledger.queueById(id);
        const auto head = headOfQueue(turn, queue);
        if (!head)
            return head;
        if (!*head)
            continue;
        m_turns = turns;
        queue.turns = turns + 1.0 / queue.row.weight;
        return head;
    }
    return std::optional<qint64>();
}

Result<std::optional<qint64>> Dispatcher::headOfQueue(Turn &turn, const Ledger::Queue &queue)
{
    std::optional<QueuedHead> first;
    for (const qint64 lane : queue.ready) {
        if (!turn.ledger.hasLocks(lane))
            continue;
        const auto head = turn.ledger.head(lane, turn.store);
        if (!head)
            return head.error();
        if (*head && (!first || goesFirst(**head, *first)))
            first = **head;
    }
    return first ? std::optional(first->seq) : std::nullopt;
}

Result<bool> Dispatcher::claim(Turn &turn, qint64 seq)
{
    const auto found = turn.store.job(seq);
    if (!found)
        return found.error();
    const auto spec = turn.store.spec(seq);
    if (!spec)
        return spec.error();
    if (!*found || !*spec)
        return Error{.code = ErrorCode::Database,
                     .message = QStringLiteral("a queued job has no row"),
                     .data = {{QStringLiteral("reason"), QStringLiteral("corrupt")}}};

    JobRow row = **found;
    const Timestamp before = turn.now - Duration(1);
    const bool hasExpired = row.job.expiresAt && *row.job.expiresAt <= before;
    const Result<> done =
        hasExpired ? expireJob(turn, row, **spec, before) : launch(turn, row, **spec);
    return done ? Result<bool>(!hasExpired) : done.error();
}

Result<> Dispatcher::launch(Turn &turn, JobRow &row, const JobSpec &spec)
{
    Job &job = row.job;
    const qint64 queue = turn.ledger.laneById(row.lane).row.queue;
    const int slot = turn.ledger.freeSlot(queue);
    ++job.attempt;
    if (!job.startedAt) {
        job.startedAt = turn.now;
        // Later attempts are no measure of a queue: they waited because they were told to.
        turn.ledger.countHour({.queue = queue,
                               .hour = hourOf(turn.now),
                               .started = 1,
                               .waited = std::max(Duration(0), turn.now - job.createdAt)});
    }
    job.burstStartedAt.reset();
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
    turn.ledger.addStarted({.ref = ref, .lane = row.lane, .slot = slot, .since = turn.now});
    const Settings &settings = turn.ledger.settings;
    turn.effects.launch({.ref = ref,
                         .queue = job.queue,
                         .slot = slot,
                         .override = job.override.has_value(),
                         .spec = spec,
                         .killGrace = spec.killGrace.value_or(settings.killGrace),
                         .logLimitBytes = spec.logLimitBytes.value_or(settings.logLimitBytes)});
    return {};
}

} // namespace sem
