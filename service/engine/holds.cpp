#include "service/engine/holds.h"

#include "shared/domain/activehours.h"
#include "shared/domain/locks.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

HoldCode codeOf(DelayReason reason)
{
    switch (reason) {
    case DelayReason::Schedule:
    case DelayReason::Delay:
        return HoldCode::NotDue;
    case DelayReason::Backoff:
        return HoldCode::RetryBackoff;
    case DelayReason::Debounce:
        return HoldCode::Debounce;
    }
    return HoldCode::NotDue;
}

// Gathers what holds a job.
class Inquiry
{
public:
    Inquiry(const Job &job, const Snapshot &snapshot)
        : m_job(job)
        , m_snapshot(snapshot)
        , m_due(job.dueAt.value_or(job.createdAt))
    {
        // A queue that came after the snapshot has all its slots.
        const auto found = snapshot.queues.find(job.queue);
        m_queue = found != snapshot.queues.end()
            ? found->second
            : QueueSnapshot{.concurrency = snapshot.settings.queueConcurrency};
    }

    void askTheJob()
    {
        if (m_job.runAt) {
            add({.code = codeOf(m_job.delayReason.value_or(DelayReason::Schedule)),
                 .since = m_due,
                 .until = m_job.runAt});
        }
        if (m_job.needs.testFlag(Need::Subject))
            add({.code = HoldCode::SubjectRunning, .since = m_due});
        if (m_job.needs.testFlag(Need::Dependency))
            add({.code = HoldCode::Dependency, .since = m_due});
        if (m_job.needs.testFlag(Need::UserHold))
            add({.code = HoldCode::UserHold, .since = m_job.heldAt.value_or(m_due)});
        if (m_job.needs.testFlag(Need::Event)) {
            add({.code = HoldCode::EventPending,
                 .since = m_due,
                 .detail = {{u"event"_s, m_job.event}}});
        }
    }

    void askTheLocks()
    {
        for (const Lock &lock : locksFromString(m_job.locks)) {
            const auto held = m_snapshot.locks.find(lock.name);
            if (held == m_snapshot.locks.end())
                continue;
            if (const auto holder = held->second.inTheWay(lock.holders)) {
                add({.code = HoldCode::LockHeld,
                     .since = holder->since,
                     .job = holder->seq,
                     .detail = {{u"lock"_s, lock.name}}});
            }
        }
    }

    void askTheMachine()
    {
        for (const Need need :
             {Need::Idle, Need::Charging, Need::Network, Need::Unmetered, Need::Throttle}) {
            // Throttling does not concern what runs.
            if (!m_job.needs.testFlag(need) || (need == Need::Throttle && isStarted(m_job.state)))
                continue;
            const auto gate = m_snapshot.machine.gates.find(need);
            if (gate != m_snapshot.machine.gates.end())
                addClosed(gate->second);
            else if (m_snapshot.asked.testFlag(need)) // else nobody wants to know
                addClosed(MachineGate());
        }
    }

    void askTheBattery() { addClosed(m_snapshot.machine.battery); }

    void askTheDisk() { addClosed(m_snapshot.machine.disk); }

    void askThePauses()
    {
        if (m_snapshot.pause.stands()) {
            add({.code = HoldCode::ServicePaused,
                 .since = *m_snapshot.pause.since,
                 .until = m_snapshot.pause.until});
        }
        if (m_queue.pause.stands()) {
            add({.code = HoldCode::QueuePaused,
                 .since = *m_queue.pause.since,
                 .until = m_queue.pause.until,
                 .detail = {{u"queue"_s, m_job.queue}}});
        }
        if (m_queue.isOutsideHours) {
            add({.code = HoldCode::OutsideHours,
                 .since = m_queue.hoursChangedAt.value_or(m_due),
                 .until = m_queue.hoursChangeAt,
                 .detail = {{u"active_hours"_s, m_queue.activeHours}}});
        }
    }

    void askTheSlots()
    {
        if (m_queue.slotsUsed >= m_queue.concurrency) {
            add({.code = HoldCode::QueueFull,
                 .since = m_queue.fullSince,
                 .detail = {{u"queue"_s, m_job.queue}, {u"slots"_s, m_queue.concurrency}}});
        }
        if (m_snapshot.slotsUsed >= m_snapshot.settings.concurrency) {
            add({.code = HoldCode::ServiceFull,
                 .since = m_snapshot.fullSince,
                 .detail = {{u"slots"_s, m_snapshot.settings.concurrency}}});
        }
    }

    // What froze it; without that it waits for room to go on.
    void askTheFrozen()
    {
        const FreezeReasons reasons = m_job.freezeReasons;
        if (reasons.testFlag(FreezeReason::User))
            add({.code = HoldCode::UserHold, .since = m_job.heldAt.value_or(m_due)});
        if (reasons & (FreezeReasons(FreezeReason::Queue) | FreezeReason::Service))
            askThePauses();
        if (reasons.testFlag(FreezeReason::Condition))
            askTheMachine();
        if (!reasons)
            askTheSlots();
    }

    // For who starts in spite of the slots.
    void askForRoomBeyond()
    {
        const int most = 2 * m_snapshot.settings.concurrency;
        if (m_snapshot.slotsUsed >= most) {
            add({.code = HoldCode::ServiceFull,
                 .since = m_snapshot.fullSince,
                 .detail = {{u"slots"_s, most}}});
        }
    }

    std::vector<Hold> answer() && { return std::move(m_holds); }

private:
    void addClosed(const MachineGate &gate)
    {
        if (gate.isOpen())
            return;
        add({.code = gate.code,
             .since = gate.since.value_or(m_due),
             .until = gate.until,
             .detail = gate.detail});
    }

    void add(Hold hold)
    {
        hold.since = std::max(hold.since, m_due);
        m_holds.push_back(std::move(hold));
    }

    const Job &m_job;
    const Snapshot &m_snapshot;
    const Timestamp m_due;
    QueueSnapshot m_queue = {};
    std::vector<Hold> m_holds;
};

} // namespace

std::vector<Hold> holds(const Job &job, const Snapshot &snapshot)
{
    Inquiry inquiry(job, snapshot);
    if (job.state == JobState::Suspended)
        inquiry.askTheFrozen();
    if (!isWaiting(job.state))
        return std::move(inquiry).answer();
    inquiry.askTheJob();
    inquiry.askTheLocks();
    if (job.state == JobState::Queued)
        inquiry.askTheDisk();
    if (job.override == Override::RunNow) { // nothing else can hold it
        if (job.state == JobState::Queued)
            inquiry.askForRoomBeyond();
        return std::move(inquiry).answer();
    }
    inquiry.askThePauses();
    if (job.state == JobState::Queued) { // of others nobody asks the machine yet
        inquiry.askTheMachine();
        inquiry.askTheBattery();
        inquiry.askTheSlots();
    }
    return std::move(inquiry).answer();
}

} // namespace sem
