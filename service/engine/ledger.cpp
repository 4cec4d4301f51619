#include "service/engine/ledger.h"

#include <QLoggingCategory>

#include <utility>

namespace sem {

void Ledger::load(const EngineImage &image)
{
    *this = Ledger();
    m_nextSeq = image.nextSeq;
    m_storedNextSeq = image.nextSeq;
    paused = image.paused;
    logBytes = image.logBytes;
    m_storedLogBytes = image.logBytes;
    nextDue = image.nextDue;
    for (auto setting = image.settings.begin(); setting != image.settings.end(); ++setting) {
        // One at a time: a single value that an older version allowed must not undo the others.
        if (const Result<> applied = settings.apply({{setting.key(), setting.value()}}); !applied)
            qWarning("stored setting is left out: %s", qUtf8Printable(applied.error().message));
    }
    for (const QueueRow &row : image.queues) {
        m_queues[row.id].row = row;
        m_queueIds.insert(row.name, row.id);
    }
    for (const LaneRow &row : image.lanes) {
        m_lanes[row.id].row = row;
        m_queues.at(row.queue).lanes.push_back(row.id);
    }
    for (const LaneCount &count : image.counts)
        m_lanes.at(count.lane).counts[static_cast<size_t>(count.state)] = count.jobs;
    for (const StartedRow &started : image.started) {
        const Job &job = started.row.job;
        addStarted({.ref = {.seq = job.seq, .id = job.id, .attempt = job.attempt},
                    .queue = m_lanes.at(started.row.lane).row.queue,
                    .slot = started.attempt.slot});
        if (job.state != JobState::Suspended)
            continue;
        setFrozen(job.seq, true);
        if (!job.freezeReasons)
            wantThaw(job.seq);
    }
}

Result<Ledger::Queue *> Ledger::queue(const QString &name, JobRepository &store)
{
    if (const auto id = m_queueIds.constFind(name); id != m_queueIds.cend())
        return &m_queues.at(*id);
    const Result<qint64> id = store.addQueue(name);
    if (!id)
        return id.error();
    m_queueIds.insert(name, *id);
    Queue &queue = m_queues[*id];
    queue.row = {.id = *id, .name = name};
    return &queue;
}

Result<qint64> Ledger::lane(const LaneRow &wanted, JobRepository &store)
{
    Queue &queue = m_queues.at(wanted.queue);
    for (const qint64 id : queue.lanes) {
        const LaneRow &row = m_lanes.at(id).row;
        if (row.needs == wanted.needs && row.lock == wanted.lock)
            return id;
    }
    const Result<qint64> id = store.addLane(wanted);
    if (!id)
        return id;
    Lane &lane = m_lanes[*id];
    lane.row = wanted;
    lane.row.id = *id;
    queue.lanes.push_back(*id);
    return id;
}

int Ledger::concurrency(const Queue &queue) const
{
    return queue.row.concurrency.value_or(settings.queueConcurrency);
}

Result<std::optional<QueuedHead>> Ledger::head(qint64 lane, JobRepository &store)
{
    Lane &line = m_lanes.at(lane);
    if (!line.head && line.queued() > 0) {
        const auto head = store.head(lane);
        if (!head)
            return head.error();
        line.head = *head;
    }
    return line.head;
}

void Ledger::joinLine(qint64 lane, const QueuedHead &job)
{
    Lane &line = m_lanes.at(lane);
    const bool alone = line.queued() == 0;
    const bool first = line.head
        && (job.priority > line.head->priority
            || (job.priority == line.head->priority && job.place < line.head->place));
    if (alone || first)
        line.head = job;
}

void Ledger::leaveLine(qint64 lane, qint64 seq)
{
    Lane &line = m_lanes.at(lane);
    if (line.head && line.head->seq == seq)
        line.head.reset();
}

int Ledger::freeSlot(qint64 queue) const
{
    int slot = 0;
    for (const int taken : m_queues.at(queue).slotsTaken) {
        if (taken != slot)
            break;
        ++slot;
    }
    return slot;
}

void Ledger::addStarted(const StartedJob &job)
{
    m_started[job.ref.seq] = job;
    Queue &queue = m_queues.at(job.queue);
    queue.slotsTaken.insert(job.slot);
    ++queue.running;
    ++m_running;
}

void Ledger::removeStarted(qint64 seq)
{
    const auto job = m_started.find(seq);
    if (job == m_started.end())
        return;
    setFrozen(seq, false);
    Queue &queue = m_queues.at(job->second.queue);
    queue.slotsTaken.erase(job->second.slot);
    --queue.running;
    --m_running;
    m_started.erase(job);
}

void Ledger::setFrozen(qint64 seq, bool frozen)
{
    m_thaws.erase(seq);
    StartedJob &job = m_started.at(seq);
    if (std::exchange(job.frozen, frozen) == frozen)
        return;
    const int change = frozen ? -1 : 1;
    m_queues.at(job.queue).running += change;
    m_running += change;
}

std::optional<qint64> Ledger::nextThaw() const
{
    if (!hasRoom())
        return {};
    for (const qint64 seq : m_thaws) {
        if (hasRoom(m_queues.at(m_started.at(seq).queue)))
            return seq;
    }
    return {};
}

const StartedJob *Ledger::started(qint64 seq) const
{
    const auto job = m_started.find(seq);
    return job == m_started.end() ? nullptr : &job->second;
}

void Ledger::count(qint64 lane, JobState state, qint64 change)
{
    m_lanes.at(lane).counts[static_cast<size_t>(state)] += change;
    m_countChanges[{lane, state}] += change;
}

void Ledger::countHour(const HourCount &change)
{
    HourCount &sum = m_hourChanges[{change.queue, change.hour}];
    sum.queue = change.queue;
    sum.hour = change.hour;
    sum.started += change.started;
    sum.done += change.done;
    sum.failed += change.failed;
    sum.waited += change.waited;
}

Result<> Ledger::flush(JobRepository &store)
{
    if (m_nextSeq != m_storedNextSeq) {
        if (const Result<> stored = store.setNextSeq(m_nextSeq); !stored)
            return stored;
        m_storedNextSeq = m_nextSeq;
    }
    if (logBytes != m_storedLogBytes) {
        if (const Result<> stored = store.setLogBytes(logBytes); !stored)
            return stored;
        m_storedLogBytes = logBytes;
    }
    std::vector<LaneCount> counts;
    for (const auto &[key, change] : m_countChanges) {
        if (change != 0)
            counts.push_back({.lane = key.first, .state = key.second, .jobs = change});
    }
    m_countChanges.clear();
    if (!counts.empty()) {
        if (const Result<> stored = store.addCounts(counts); !stored)
            return stored;
    }
    std::vector<HourCount> hours;
    for (const auto &[key, change] : m_hourChanges)
        hours.push_back(change);
    m_hourChanges.clear();
    if (!hours.empty())
        return store.addHours(hours);
    return {};
}

Snapshot Ledger::snapshot() const
{
    Snapshot snapshot;
    snapshot.paused = paused;
    snapshot.logBytes = logBytes;
    snapshot.settings = settings;
    snapshot.slotsUsed = m_running;
    for (const auto &[id, queue] : m_queues) {
        QueueSnapshot shown{.concurrency = concurrency(queue),
                            .paused = queue.row.paused,
                            .slotsUsed = queue.running};
        for (const qint64 laneId : queue.lanes) {
            const Lane &lane = m_lanes.at(laneId);
            const auto of = [&lane](JobState state) {
                return lane.counts[static_cast<size_t>(state)];
            };
            shown.counts += StateCounts{
                .scheduled = of(JobState::Scheduled),
                .queued = of(JobState::Queued),
                .held = lane.isOpen() && !paused && !queue.row.paused ? 0 : lane.queued(),
                .running = of(JobState::Running),
                .suspended = of(JobState::Suspended),
                .done = of(JobState::Done),
                .failed = of(JobState::Failed),
                .cancelled = of(JobState::Cancelled),
                .superseded = of(JobState::Superseded),
                .skipped = of(JobState::SkippedTtl) + of(JobState::SkippedDeadline),
            };
        }
        snapshot.queues.emplace(queue.row.name, std::move(shown));
    }
    return snapshot;
}

} // namespace sem
