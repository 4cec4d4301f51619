#include "service/engine/ledger.h"

#include "service/engine/limiterror.h"
#include "shared/domain/limits.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

Error tooManyQueues()
{
    Error error = limitError(
        u"queue"_s, u"%1 have jobs or rules of their own"_s.arg(limits::queues), limits::queues);
    error.data.insert(u"reason"_s, u"too_many_queues"_s);
    return error;
}

void Ledger::load(const EngineImage &image)
{
    const Machine machine = std::move(m_machine);
    *this = Ledger();
    m_machine = machine;
    m_nextSeq = image.nextSeq;
    m_storedNextSeq = image.nextSeq;
    m_frontPlace = image.frontPlace;
    m_storedFrontPlace = image.frontPlace;
    pause = image.pause;
    logBytes = image.logBytes;
    m_storedLogBytes = image.logBytes;
    m_storedSwept = image.swept;
    nextDue = image.nextDue;
    nextExpiry = image.nextExpiry;
    for (const JobRow &row : image.runNow) {
        if (!row.job.needs)
            runNow[row.lane].insert(row.job.seq);
    }
    dependencies = image.dependencies;
    endedNeeds.assign(image.endedNeeds.begin(), image.endedNeeds.end());
    nextScheduleDue = image.nextScheduleDue;
    swept = image.swept;
    nextRetention = Timestamp::min(); // to be looked at
    jobTypes = std::make_shared<const JobTypes>(image.jobTypes);
    for (auto setting = image.settings.begin(); setting != image.settings.end(); ++setting) {
        // One at a time: a single value that an older version allowed must not undo the others.
        if (const Result<> applied = settings.apply({{setting.key(), setting.value()}}); !applied)
            qWarning("stored setting is left out: %s", qUtf8Printable(applied.error().message));
    }
    nextChange = Timestamp::min(); // pauses and hours are looked at first of all
    for (const QueueRow &row : image.queues) {
        m_queues[row.id].row = row;
        if (const auto hours = ActiveHours::parse({}, row.activeHours))
            m_queues[row.id].activeHours = *hours;
        m_queueIds.emplace(row.name, row.id);
    }
    for (const LaneRow &row : image.lanes)
        addLane(row);
    for (const LaneCount &count : image.counts) {
        m_lanes.at(count.lane).counts[static_cast<size_t>(count.state)] = count.jobs;
        if (isFinal(count.state))
            m_final += count.jobs;
    }
    for (auto &[id, lane] : m_lanes) {
        Queue &queue = m_queues.at(lane.row.queue);
        queue.waiting += lane.waiting();
        settleReadiness(lane);
        settleUse(lane);
    }
    for (const StartedRow &started : image.started) {
        const Job &job = started.row.job;
        addStarted({.ref = {.seq = job.seq, .id = job.id, .attempt = job.attempt},
                    .lane = started.row.lane,
                    .slot = started.attempt.slot,
                    .since = started.attempt.startedAt,
                    .stopping = job.stopping});
        if (job.state != JobState::Suspended)
            continue;
        setFrozen(job.seq, true);
        if (!job.freezeReasons)
            wantThaw(job.seq);
    }
}

Result<Ledger::Queue *> Ledger::queue(const QString &name, JobRepository &store)
{
    if (const auto known = m_queueIds.find(name); known != m_queueIds.end())
        return &m_queues.at(known->second);
    if (std::ssize(m_queues) >= limits::queues) {
        for (auto &[id, queue] : m_queues) {
            if (isIdle(queue))
                return reuseQueue(queue, name, store);
        }
        return tooManyQueues();
    }
    const Result<qint64> id = store.addQueue(name);
    if (!id)
        return id.error();
    m_queueIds.emplace(name, *id);
    Queue &queue = m_queues[*id];
    queue.row = {.id = *id, .name = name};
    return &queue;
}

// Of which nothing is known but its name and what it was.
bool Ledger::isIdle(const Queue &queue) const
{
    const QueueRow plain{.id = queue.row.id, .name = queue.row.name};
    const auto isEmpty = [this](qint64 id) {
        const Lane &lane = m_lanes.at(id);
        const auto change = m_countChanges.lower_bound({id, JobState()});
        return std::ranges::all_of(lane.counts, [](qint64 jobs) { return jobs == 0; })
            && (change == m_countChanges.end() || change->first.first != id);
    };
    const auto hour = m_hourChanges.lower_bound({queue.row.id, 0});
    return queue.waiting == 0 && queue.running == 0 && queue.row == plain
        && std::ranges::all_of(queue.lanes, isEmpty)
        && (hour == m_hourChanges.end() || hour->first.first != queue.row.id);
}

bool Ledger::hasRoomForQueues(qint64 more) const
{
    const qint64 room = limits::queues - std::ssize(m_queues);
    return more <= room
        || more <= room + std::ranges::count_if(m_queues, [this](const auto &entry) {
                       return isIdle(entry.second);
                   });
}

Result<Ledger::Queue *> Ledger::reuseQueue(Queue &queue, const QString &name, JobRepository &store)
{
    if (const Result<> reused = store.reuseQueue(queue.row.id, name); !reused)
        return reused.error();
    m_queueIds.erase(queue.row.name);
    m_queueIds.emplace(name, queue.row.id);
    queue = {.row = {.id = queue.row.id, .name = name},
             .lanes = std::move(queue.lanes),
             .spare = std::move(queue.spare)};
    return &queue;
}

const Ledger::Queue *Ledger::findQueue(const QString &name) const
{
    const auto known = m_queueIds.find(name);
    return known == m_queueIds.end() ? nullptr : &m_queues.at(known->second);
}

Ledger::Lane &Ledger::addLane(const LaneRow &row)
{
    Lane &lane = m_lanes[row.id];
    lane.row = row;
    lane.locks = locksFromString(row.lock);
    m_laneIds[{row.queue, row.needs.toInt(), row.lock}] = row.id;
    m_queues.at(row.queue).lanes.insert(row.id);
    return lane;
}

Result<qint64> Ledger::lane(const LaneRow &wanted, JobRepository &store)
{
    const auto known = m_laneIds.find({wanted.queue, wanted.needs.toInt(), wanted.lock});
    if (known != m_laneIds.end())
        return known->second;
    if (const std::set<qint64> &spare = m_queues.at(wanted.queue).spare; !spare.empty())
        return reuseLane(*spare.begin(), wanted, store);
    LaneRow row = wanted;
    const Result<qint64> id = store.addLane(row);
    if (!id)
        return id;
    row.id = *id;
    addLane(row);
    return id;
}

// So there are never more lanes than were in use at a time, however many locks come and go.
Result<qint64> Ledger::reuseLane(qint64 id, const LaneRow &wanted, JobRepository &store)
{
    Lane &lane = m_lanes.at(id);
    m_laneIds.erase({lane.row.queue, lane.row.needs.toInt(), lane.row.lock});
    LaneRow row = wanted;
    row.id = id;
    if (const Result<> changed = store.updateLane(row); !changed)
        return changed.error();
    lane.head.reset();
    addLane(row);
    settleUse(lane);
    return id;
}

void Ledger::settleUse(Lane &lane)
{
    std::set<qint64> &spare = m_queues.at(lane.row.queue).spare;
    if (!lane.locks.empty() && !lane.isUsed())
        spare.insert(lane.row.id);
    else
        spare.erase(lane.row.id);
    if (std::exchange(lane.namesCount, lane.isUsed()) == lane.isUsed())
        return;
    const auto count = [&](std::map<QString, int> &used, const QString &name) {
        int &lanes = used[name];
        lanes += lane.isUsed() ? 1 : -1;
        if (lanes == 0)
            used.erase(name);
    };
    for (const Lock &lock : lane.locks)
        count(m_lockNames, lock.name);
    if (!lane.locks.empty())
        count(m_lockSets, lane.row.lock);
}

int Ledger::concurrency(const Queue &queue) const
{
    return queue.row.concurrency.value_or(settings.queueConcurrency);
}

qint64 Ledger::maxQueued(const Queue &queue) const
{
    return queue.row.maxQueued.value_or(settings.maxQueued);
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
    Queue &queue = queueOf(job.lane);
    queue.slotsTaken.insert(job.slot);
    ++queue.running;
    ++m_running;
    m_locks.take(job.ref.seq, laneById(job.lane).locks);
}

void Ledger::removeStarted(qint64 seq)
{
    const auto job = m_started.find(seq);
    if (job == m_started.end())
        return;
    setFrozen(seq, false);
    Queue &queue = queueOf(job->second.lane);
    queue.slotsTaken.erase(job->second.slot);
    --queue.running;
    --m_running;
    m_locks.release(seq, laneById(job->second.lane).locks);
    m_started.erase(job);
}

void Ledger::setFrozen(qint64 seq, bool frozen)
{
    m_thaws.erase(seq);
    StartedJob &job = m_started.at(seq);
    if (std::exchange(job.frozen, frozen) == frozen)
        return;
    const int change = frozen ? -1 : 1;
    queueOf(job.lane).running += change;
    m_running += change;
}

std::optional<qint64> Ledger::nextThaw() const
{
    if (!hasRoom())
        return {};
    for (const qint64 seq : m_thaws) {
        const StartedJob &job = m_started.at(seq);
        if (hasRoom(queueOf(job.lane))
            && !m_machine.wavers(laneById(job.lane).row.needs & runningNeeds))
            return seq;
    }
    return {};
}

std::vector<qint64>
Ledger::startedWhere(const std::function<bool(const StartedJob &)> &isMeant) const
{
    std::vector<qint64> meant;
    for (const auto &[seq, job] : m_started) {
        if (isMeant(job))
            meant.push_back(seq);
    }
    std::sort(meant.begin(), meant.end());
    return meant;
}

const StartedJob *Ledger::started(qint64 seq) const
{
    const auto job = m_started.find(seq);
    return job == m_started.end() ? nullptr : &job->second;
}

void Ledger::count(qint64 lane, JobState state, qint64 change)
{
    Lane &counted = m_lanes.at(lane);
    counted.counts[static_cast<size_t>(state)] += change;
    m_countChanges[{lane, state}] += change;
    if (isFinal(state))
        m_final += change;
    settleUse(counted);
    if (!isWaiting(state))
        return;
    Queue &queue = m_queues.at(counted.row.queue);
    queue.waiting += change;
    settleReadiness(counted);
}

void Ledger::settleReadiness(const Lane &lane)
{
    Queue &queue = m_queues.at(lane.row.queue);
    if (isReady(lane))
        queue.ready.insert(lane.row.id);
    else
        queue.ready.erase(lane.row.id);
}

void Ledger::setMachine(const Machine &machine)
{
    m_machine = machine;
    for (const auto &[id, lane] : m_lanes)
        settleReadiness(lane);
}

void Ledger::noteEnd(const EndPlace &place)
{
    if (spared >= place) { // all of them are looked at again
        spared = {};
        sparedJobs = 0;
    }
    for (EndPlace *mark : {&swept.artifacts, &swept.output}) {
        if (*mark >= place)
            *mark = {.at = place.at, .seq = place.seq - 1};
    }
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

qint64 Ledger::takeFrontPlace()
{
    constexpr qint64 room = 1LL << 32; // more than there can be jobs
    return m_frontPlace -= room;
}

Result<> Ledger::flush(JobRepository &store)
{
    if (m_nextSeq != m_storedNextSeq) {
        if (const Result<> stored = store.setNextSeq(m_nextSeq); !stored)
            return stored;
        m_storedNextSeq = m_nextSeq;
    }
    if (m_frontPlace != m_storedFrontPlace) {
        if (const Result<> stored = store.setFrontPlace(m_frontPlace); !stored)
            return stored;
        m_storedFrontPlace = m_frontPlace;
    }
    if (logBytes != m_storedLogBytes) {
        if (const Result<> stored = store.setLogBytes(logBytes); !stored)
            return stored;
        m_storedLogBytes = logBytes;
    }
    if (swept != m_storedSwept) {
        if (const Result<> stored = store.setSwept(swept); !stored)
            return stored;
        m_storedSwept = swept;
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
    snapshot.pause = pause;
    snapshot.logBytes = logBytes;
    snapshot.settings = settings;
    snapshot.jobTypes = jobTypes;
    snapshot.slotsUsed = m_running;
    snapshot.machine = m_machine;
    for (const auto &[name, id] : m_queueIds) {
        const Queue &queue = m_queues.at(id);
        QueueSnapshot shown{.concurrency = concurrency(queue),
                            .weight = queue.row.weight,
                            .maxQueued = maxQueued(queue),
                            .activeHours = queue.row.activeHours,
                            .isOutsideHours = queue.isOutsideHours,
                            .hoursChangedAt = queue.hoursChangedAt,
                            .hoursChangeAt = queue.hoursChangeAt,
                            .pause = queue.row.pause,
                            .slotsUsed = queue.running};
        for (const qint64 laneId : queue.lanes) {
            const Lane &lane = m_lanes.at(laneId);
            // Nothing is measured for those who would not start whatever came of it.
            const bool isHeld = pause.stands() || queue.row.pause.stands() || queue.isOutsideHours
                || (lane.row.needs & ~machineNeeds) || !m_locks.hasRoom(lane.locks);
            if (lane.queued() > 0)
                snapshot.asked |=
                    lane.row.needs & machineNeeds & ~(isHeld ? sampledNeeds : Needs());
            if (lane.of(JobState::Running) + lane.of(JobState::Suspended) > 0)
                snapshot.asked |= lane.row.needs & runningNeeds;
            shown.counts += StateCounts{
                .scheduled = lane.of(JobState::Scheduled),
                .queued = lane.of(JobState::Queued),
                .held = !isReady(lane) || isStopped(queue) || !m_locks.hasRoom(lane.locks)
                    ? lane.queued()
                    : 0,
                .running = lane.of(JobState::Running),
                .suspended = lane.of(JobState::Suspended),
                .done = lane.of(JobState::Done),
                .failed = lane.of(JobState::Failed),
                .cancelled = lane.of(JobState::Cancelled),
                .superseded = lane.of(JobState::Superseded),
                .skipped = lane.of(JobState::SkippedTtl) + lane.of(JobState::SkippedDeadline),
            };
        }
        snapshot.queues.emplace_hint(snapshot.queues.end(), name, std::move(shown));
    }
    // The latest to start is the one that took the last slot.
    for (const auto &[seq, job] : m_started) {
        if (job.frozen)
            continue;
        Timestamp &fullSince = snapshot.queues.at(queueOf(job.lane).row.name).fullSince;
        fullSince = std::max(fullSince, job.since);
        snapshot.fullSince = std::max(snapshot.fullSince, job.since);
    }
    for (const auto &[name, holders] : m_locks.holders()) {
        for (const auto &[seq, places] : holders) {
            snapshot.locks[name].holders.push_back(
                {.seq = seq, .places = places, .since = m_started.at(seq).since});
        }
    }
    return snapshot;
}

} // namespace sem
