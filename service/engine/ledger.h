#pragma once

#include "service/engine/attemptresult.h"
#include "service/engine/jobrepository.h"
#include "service/engine/lockbook.h"
#include "service/engine/machine.h"
#include "service/engine/snapshot.h"
#include "shared/domain/activehours.h"
#include "shared/domain/settings.h"

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace sem {

// A job whose attempt is open.
struct StartedJob
{
    AttemptRef ref = {};
    qint64 lane = 0;
    int slot = 0;
    Timestamp since = {}; // of the attempt
    bool frozen = false; // keeps its number and its locks, but takes up no room
    bool stopping = false; // told to, for whatever reason: nothing else is to be told then
};

// The hour an HourCount is about.
inline qint64 hourOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::hours>(time).time_since_epoch().count();
}

// Where another queue would be one too many.
Error tooManyQueues();

// What the engine knows by heart, so that choosing a job or telling its counts asks no database.
// Changed together with the store within a transaction; after a failed one it is loaded anew.
class Ledger
{
public:
    struct Lane
    {
        LaneRow row = {};
        std::vector<Lock> locks = {};
        std::array<qint64, 16> counts = {}; // by JobState
        std::optional<QueuedHead> head = {}; // none: not known, or nobody queues
        bool namesCount = false; // its locks are among the names in use

        qint64 of(JobState state) const { return counts[static_cast<size_t>(state)]; }
        qint64 queued() const { return of(JobState::Queued); }
        qint64 waiting() const { return queued() + of(JobState::Scheduled); }
        bool isUsed() const
        {
            return waiting() > 0 || of(JobState::Running) > 0 || of(JobState::Suspended) > 0;
        }
    };

    struct Queue
    {
        QueueRow row = {};
        std::set<qint64> lanes = {}; // ids
        std::set<qint64> ready = {}; // those in which somebody waits for nothing but room
        std::set<qint64> spare = {}; // lanes with locks that nobody uses any more
        std::set<int> slotsTaken = {};
        std::optional<ActiveHours> activeHours = {};
        bool isOutsideHours = false;
        std::optional<Timestamp> hoursChangedAt = {}; // none: before the service began
        std::optional<Timestamp> hoursChangeAt = {};
        double turns = 0; // that it has had, each divided by its weight
        int running = 0; // started and not frozen
        qint64 waiting = 0; // scheduled or queued
    };

    // All but the machine, which the store knows nothing of. Settings that no longer fit their
    // range are left out.
    void load(const EngineImage &image);

    qint64 takeSeq() { return m_nextSeq++; }
    // At the front of a line: before all that were taken so far. Behind it there is room for all
    // that are to stand there together.
    qint64 takeFrontPlace();
    qint64 lastSeq() const { return m_nextSeq - 1; }

    Settings settings = {};
    Pause pause = {}; // of the whole service
    qint64 logBytes = 0; // output kept of all attempts
    std::shared_ptr<const JobTypes> jobTypes = std::make_shared<const JobTypes>();
    // No scheduled job is due before; none: nobody waits for a time.
    std::optional<Timestamp> nextDue = {};
    // No waiting job expires before; none: all may wait for ever.
    std::optional<Timestamp> nextExpiry = {};
    // A job has left its wait, so that they may be too early: looked up at the end of the turn.
    bool areTimesStale = false;
    // Queued jobs that go before all others and wait for nothing but a lock, by their lanes.
    std::map<qint64, std::set<qint64>> runNow = {};
    qint64 dependencies = 0; // how many there are
    // No pause ends and no queue's active hours begin or end before.
    std::optional<Timestamp> nextChange = {};
    // Jobs that have ended and for which others may have waited, in that order.
    std::deque<qint64> endedNeeds = {};
    std::optional<Timestamp> nextScheduleDue = {}; // the same of schedules
    Swept swept = {};
    // Nothing of what has ended becomes too old before; none: nothing does, or nothing has ended.
    std::optional<Timestamp> nextRetention = {};
    EndPlace spared = {}; // what ended up to here and is kept is still needed …
    qint64 sparedJobs = 0; // … that many, and is more than shall be kept
    // A job has ended there. Where the clock was set back, that is before others.
    void noteEnd(const EndPlace &place);
    bool hasMoreToForget = false; // than there was time for

    // Queues and lanes; those that do not exist are made, in the store too. Throttled where there
    // are as many queues as there may be.
    Result<Queue *> queue(const QString &name, JobRepository &store);
    Result<qint64> lane(const LaneRow &wanted, JobRepository &store); // → id
    Queue &queueById(qint64 id) { return m_queues.at(id); }
    // Idle ones are taken for others where there are as many as there may be. `more`: new ones and
    // idle ones that are not to be taken.
    bool hasRoomForQueues(qint64 more) const;
    bool isIdle(const Queue &queue) const;
    const Queue *findQueue(const QString &name) const;
    const Queue &queueOf(qint64 lane) const { return m_queues.at(laneById(lane).row.queue); }
    Queue &queueOf(qint64 lane) { return m_queues.at(laneById(lane).row.queue); }
    const Lane &laneById(qint64 id) const { return m_lanes.at(id); }
    const std::map<qint64, Queue> &queues() const { return m_queues; }
    std::map<qint64, Queue> &queues() { return m_queues; }
    bool isLockNameUsed(const QString &name) const { return m_lockNames.contains(name); }
    qint64 lockNames() const { return std::ssize(m_lockNames); } // in use
    bool isLockSetUsed(const QString &locks) const { return m_lockSets.contains(locks); }
    qint64 lockSets() const { return std::ssize(m_lockSets); } // in use
    const Machine &machine() const { return m_machine; }
    void setMachine(const Machine &machine);
    // Nothing starts, whatever the queue.
    bool isStopped() const { return pause.stands() || !m_machine.allowsStarts(); }
    bool isStopped(const Queue &queue) const
    {
        return isStopped() || queue.row.pause.stands() || queue.isOutsideHours;
    }
    int concurrency(const Queue &queue) const;
    qint64 maxQueued(const Queue &queue) const;

    // Lines. A lane's head is what the store says, kept here while it is certain.
    Result<std::optional<QueuedHead>> head(qint64 lane, JobRepository &store);
    void joinLine(qint64 lane, const QueuedHead &job);
    void leaveLine(qint64 lane, qint64 seq);

    bool hasRoom() const { return m_running < settings.concurrency; }
    // For those who start in spite of the slots: twice as many in all, and no more.
    bool hasRoomBeyond() const { return m_running < 2 * settings.concurrency; }
    bool hasRoom(const Queue &queue) const { return queue.running < concurrency(queue); }
    bool hasLocks(qint64 lane) const { return m_locks.hasRoom(laneById(lane).locks); }

    // Started jobs, each in a slot of its queue.
    int freeSlot(qint64 queue) const;
    void addStarted(const StartedJob &job);
    void removeStarted(qint64 seq);
    const StartedJob *started(qint64 seq) const;
    void markStopping(qint64 seq) { m_started.at(seq).stopping = true; }
    qint64 frozenCount() const { return std::ssize(m_started) - m_running; }
    const std::unordered_map<qint64, StartedJob> &allStarted() const { return m_started; }
    // Those of them that are meant, by number, so that the same is always done in the same order.
    std::vector<qint64> startedWhere(const std::function<bool(const StartedJob &)> &isMeant) const;

    // Frozen ones take up no room. Those that want to go on wait until there is some again.
    void setFrozen(qint64 seq, bool frozen);
    void wantThaw(qint64 seq) { m_thaws.insert(seq); }
    std::optional<qint64> nextThaw() const; // the oldest for which there is room

    // Counts of jobs by lane and state, and of what happened in this hour.
    void count(qint64 lane, JobState state, qint64 change);
    qint64 finalCount() const { return m_final; }
    void countHour(const HourCount &change);

    // Writes what has gathered since the last time; once a transaction, at its end.
    Result<> flush(JobRepository &store);

    // Settings, queues and counts; the figures of time are the engine's to add.
    Snapshot snapshot() const;

private:
    Lane &addLane(const LaneRow &row);
    Result<Queue *> reuseQueue(Queue &queue, const QString &name, JobRepository &store);
    Result<qint64> reuseLane(qint64 id, const LaneRow &wanted, JobRepository &store);
    void settleUse(Lane &lane);
    bool isReady(const Lane &lane) const
    {
        return lane.queued() > 0 && m_machine.opens(lane.row.needs);
    }
    void settleReadiness(const Lane &lane);

    qint64 m_nextSeq = 1;
    qint64 m_storedNextSeq = 1;
    qint64 m_frontPlace = 0;
    qint64 m_storedFrontPlace = 0;
    qint64 m_storedLogBytes = 0;
    Swept m_storedSwept = {};
    std::map<qint64, Queue> m_queues;
    std::map<QString, qint64> m_queueIds;
    std::map<qint64, Lane> m_lanes;
    std::map<std::tuple<qint64, int, QString>, qint64> m_laneIds; // by queue, needs and locks
    std::map<QString, int> m_lockNames; // in use, by how many lanes
    std::map<QString, int> m_lockSets; // likewise
    std::unordered_map<qint64, StartedJob> m_started;
    int m_running = 0; // started and not frozen
    qint64 m_final = 0; // jobs that have ended
    std::set<qint64> m_thaws;
    LockBook m_locks;
    Machine m_machine = Machine::unseen();
    std::map<std::pair<qint64, JobState>, qint64> m_countChanges;
    std::map<std::pair<qint64, qint64>, HourCount> m_hourChanges; // by queue and hour
};

} // namespace sem
