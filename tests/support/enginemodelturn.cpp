#include "shared/domain/locks.h"
#include "tests/support/enginemodel.h"

#include <algorithm>
#include <set>
#include <utility>

// What follows by itself in every turn: of the clock, of ends, of free slots.

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostLosses = 3;

constexpr Needs conditionNeeds =
    Needs(Need::Idle) | Need::Charging | Need::Network | Need::Unmetered | Need::Throttle;

} // namespace

void EngineModel::turn(const Command *command, const Clock &clock,
                       const std::vector<Launch> &launches)
{
    m_now = clock.now();
    followClock(clock);
    m_outcomes.clear();
    m_orders.clear();
    const std::optional<Bulk> bulk = m_bulk.empty() ? std::nullopt : std::optional(m_bulk.front());
    for (const Command &kept : std::exchange(m_kept, {}))
        apply(kept);
    if (command)
        apply(*command);
    if (bulk) {
        m_bulk.pop_front();
        doBulk(*bulk);
    }
    Launches left(launches.begin(), launches.end());
    endPauses();
    releaseDue();
    expire(m_now - Duration(1)); // those whose time is now have one chance left
    tellDependents();
    fillSlots(left);
    expire(m_now);
    fillSlots(left);
    for (const Launch &launch : left)
        m_complaints.append(u"#%1 started without a reason"_s.arg(launch.ref.seq));
}

// What waits for so long waits so long, however the clock is set.
void EngineModel::followClock(const Clock &clock)
{
    const auto before = std::exchange(m_clocksBefore, std::pair(m_now, clock.boot()));
    if (!before)
        return;
    const Duration by = (m_now - before->first) - (clock.boot() - before->second);
    if (std::chrono::abs(by) <= 2s)
        return;
    for (auto &[seq, job] : m_jobs) {
        if (job.state != JobState::Scheduled || job.isTimeNamed)
            continue;
        *job.runAt += by;
        if (job.burstStartedAt)
            *job.burstStartedAt += by;
    }
}

void EngineModel::endPauses()
{
    if (m_pause.until && *m_pause.until <= m_now)
        pause({}, {});
    for (const auto &[name, queue] : m_queues) {
        if (queue.pause.until && *queue.pause.until <= m_now)
            pause(name, {});
    }
}

void EngineModel::releaseDue()
{
    for (auto &[seq, job] : m_jobs) {
        if (job.state != JobState::Scheduled || *job.runAt > m_now)
            continue;
        job.state = JobState::Queued;
        job.dueAt = m_now;
        job.runAt.reset();
    }
}

void EngineModel::expire(Timestamp until)
{
    for (auto &[seq, job] : m_jobs) {
        while (expireOne(job, until)) { } // one end may bring another into sight
    }
}

// True where something of it has ended.
bool EngineModel::expireOne(ModelJob &job, Timestamp until)
{
    if (!isWaiting(job.state))
        return false;
    const JobSpec &spec = job.spec;
    const bool waitsForConditions = machineNeedsOf(job) || !job.event.isEmpty();
    constexpr Timestamp never = Timestamp::max();
    const Timestamp ttl = spec.ttl && !job.hasBegun ? job.createdAt + *spec.ttl : never;
    const Timestamp deadline = spec.deadline.value_or(never);
    Timestamp wait = never;
    if (spec.conditions.maxWait && waitsForConditions) {
        wait = std::max(job.runAt.value_or(job.dueAt) + *spec.conditions.maxWait,
                        job.waitsAnew.value_or(Timestamp::min()));
    }
    const Timestamp first = std::min({ttl, deadline, wait});
    if (first > until)
        return false;
    if (first == ttl) {
        finish(job, JobState::SkippedTtl);
    } else if (first == deadline) {
        finish(job, JobState::SkippedDeadline, FailureReason::Deadline);
    } else if (job.event.isEmpty() && hasItsConditions(job)) {
        job.waitsAnew = m_now
            + std::max({*spec.conditions.maxWait, m_now - job.runAt.value_or(job.dueAt),
                        Duration(1s)});
    } else if (spec.conditions.onMaxWait == Conditions::OnMaxWait::Skip) {
        finish(job, JobState::SkippedDeadline, FailureReason::MaxWait);
    } else {
        job.override = Override::MaxWait;
        job.event.clear();
    }
    return true;
}

void EngineModel::tellDependents()
{
    const auto judgeOne = [this] {
        for (auto &[seq, job] : m_jobs) {
            for (const auto &[needed, whateverEnd] : job.needs) {
                if (judgeNeed(job, needed))
                    return true;
            }
        }
        return false;
    };
    while (judgeOne()) { }
}

// True where something has changed for the job.
bool EngineModel::judgeNeed(ModelJob &job, qint64 needed)
{
    const ModelJob &other = *find(needed);
    if (!isFinal(other.state))
        return false;
    const bool whateverEnd = job.needs.at(needed);
    const qint64 latest = latestOf(needed);
    if (latest != needed && latest != job.seq) {
        if (dependsOn(latest, job.seq)) {
            finish(job, JobState::Failed, FailureReason::Dependency);
        } else {
            job.needs.erase(needed);
            job.needs[latest] = whateverEnd;
        }
    } else if (latest == job.seq || whateverEnd || other.state == JobState::Done) {
        job.needs.erase(needed);
    } else {
        finish(job, JobState::Failed, FailureReason::Dependency);
    }
    return true;
}

void EngineModel::fillSlots(Launches &launches)
{
    requeueSurplus();
    thaw();
    while (true) {
        std::vector<const ModelJob *> ready;
        for (const auto &[seq, job] : m_jobs) {
            if (isWaiting(job.state) && whatHolds(job).isEmpty())
                ready.push_back(&job);
        }
        if (ready.empty())
            return;
        if (launches.empty()) {
            m_complaints.append(u"#%1 did not start, and nothing holds it"_s.arg(ready[0]->seq));
            return;
        }
        const Launch launch = launches.front();
        launches.pop_front();
        ModelJob *job = find(launch.ref.seq);
        if (!job || std::ranges::find(ready, job) == ready.end()) {
            m_complaints.append(u"#%1 started in spite of: %2"_s.arg(launch.ref.seq)
                                    .arg(job ? whatHolds(*job) : u"it is not there"_s));
            return;
        }
        for (const ModelJob *other : ready) {
            const bool isUrgent = job->override == Override::RunNow;
            const bool isOtherUrgent = other->override == Override::RunNow;
            const auto rank = [](const ModelJob &one) {
                return std::pair(-one.spec.priority, one.place);
            };
            if (!isUrgent
                && (isOtherUrgent
                    || (other->spec.queue == job->spec.queue && rank(*other) < rank(*job))))
                m_complaints.append(u"#%1 was passed over by #%2"_s.arg(other->seq).arg(job->seq));
        }
        start(*job, launch);
    }
}

void EngineModel::requeueSurplus()
{
    const auto allowed = size_t(2) * static_cast<size_t>(m_settings.concurrency);
    std::vector<ModelJob *> frozen;
    for (auto &[seq, job] : m_jobs) {
        if (isStarted(job.state) && job.isFrozen && !job.isToldToStop)
            frozen.push_back(&job);
    }
    std::ranges::stable_sort(frozen, {}, &ModelJob::startedAt);
    for (size_t i = allowed; i < frozen.size(); ++i) {
        if (!frozen[i]->stopping)
            requeue(*frozen[i]);
    }
}

void EngineModel::thaw()
{
    for (auto &[seq, job] : m_jobs) {
        if (!job.isFrozen || job.freezeReasons || !hasRoom(job.spec.queue))
            continue;
        const Needs needs = machineNeedsOf(job) & ~Needs(Need::Throttle);
        const auto wavers = [&](const auto &gate) {
            return needs.testFlag(gate.first) && gate.second.state == MachineGate::State::Wavering
                && gate.second.code != HoldCode::SensorUnknown;
        };
        if (std::ranges::any_of(m_machine.gates, wavers))
            continue;
        job.isFrozen = false;
        if (job.stopping) // its end frees the slot again
            continue;
        job.state = JobState::Running;
        if (!job.isToldToStop)
            m_orders.push_back({.seq = seq, .what = Ordered::What::Run});
    }
}

void EngineModel::start(ModelJob &job, const Launch &launch)
{
    std::set<int> taken;
    for (const auto &[seq, other] : m_jobs) {
        if (isStarted(other.state) && other.spec.queue == job.spec.queue)
            taken.insert(other.slot);
    }
    job.slot = 0;
    while (taken.contains(job.slot))
        ++job.slot;
    ++job.attempt;
    job.burstStartedAt.reset();
    job.startedAt = m_now;
    job.state = JobState::Running;
    job.reason.reset();
    if (launch.ref.attempt != job.attempt || launch.slot != job.slot
        || launch.override != job.override.has_value() || launch.queue != job.spec.queue)
        m_complaints.append(u"#%1 started as another attempt than #%2, in slot %3"_s.arg(job.seq)
                                .arg(job.attempt)
                                .arg(job.slot));
}

void EngineModel::on(const command::AttemptEnded &command)
{
    const AttemptResult &result = command.result;
    ModelJob *job = find(result.ref.seq);
    if (!job || !isStarted(job->state) || job->attempt != result.ref.attempt)
        return;
    using Kind = AttemptResult::Kind;
    const bool isOurEnd =
        result.stopReason == StopReason::Shutdown || result.stopReason == StopReason::Condition;
    const bool hasOwnEnd = result.kind == Kind::Ended && !result.stopReason;
    if (result.stopReason == StopReason::Cancel
        || (job->stopping && !hasOwnEnd && result.kind != Kind::NotExecuted
            && (isOurEnd || !result.stopReason)))
        finish(*job, JobState::Cancelled);
    else if (isOurEnd || result.kind == Kind::NotStarted)
        waitAgain(*job, {}, result.kind != Kind::NotStarted);
    else if (const std::optional<FailureReason> reason = takeResult(*job, result))
        tryAgain(*job, result, *reason);
    else
        finish(*job, JobState::Done);
}

// Why it has failed; none: it has not.
std::optional<FailureReason> EngineModel::takeResult(ModelJob &job, const AttemptResult &result)
{
    switch (result.kind) {
    case AttemptResult::Kind::NotExecuted:
        return FailureReason::Spawn;
    case AttemptResult::Kind::Lost:
        ++job.losses;
        return FailureReason::Lost;
    case AttemptResult::Kind::Abandoned:
        return FailureReason::Lost;
    default:
        break;
    }
    if (result.stopReason == StopReason::Timeout)
        return FailureReason::Timeout;
    if (result.stopReason == StopReason::Stalled)
        return FailureReason::Stalled;
    if (result.stopReason == StopReason::Deadline)
        return FailureReason::Deadline;
    if (result.signal)
        return FailureReason::Signal;
    return result.exitCode == 0 ? std::nullopt : std::optional(FailureReason::Exit);
}

void EngineModel::tryAgain(ModelJob &job, const AttemptResult &result, FailureReason reason)
{
    job.reason = reason;
    if (result.kind == AttemptResult::Kind::Lost) { // no retry is used up
        const OnLost usual = job.maxRetries > 0 ? OnLost::Requeue : OnLost::Fail;
        const bool again = !job.stopping && job.losses < mostLosses
            && job.spec.onLost.value_or(usual) == OnLost::Requeue;
        return again ? waitAgain(job, {}) : finish(job, JobState::Failed, reason);
    }
    const RetryPolicy policy = job.spec.retry.over(m_settings.retry);
    const bool isHopeless = reason == FailureReason::Deadline
        || (result.exitCode
            && std::ranges::find(policy.neverOn, *result.exitCode) != policy.neverOn.end());
    const Duration delay = retryDelay(policy, job.retriesUsed + 1, 0);
    if (isHopeless || job.stopping || job.retriesUsed >= job.maxRetries
        || (job.spec.deadline && m_now + delay >= *job.spec.deadline))
        return finish(job, JobState::Failed, reason);
    ++job.retriesUsed;
    waitAgain(job, delay > Duration(0) ? std::optional(m_now + delay) : std::nullopt);
}

void EngineModel::waitAgain(ModelJob &job, std::optional<Timestamp> runAt, bool hasBegun)
{
    if (job.followsSubject()) {
        const Subject &subject = m_subjects[job.spec.subjectKey];
        if (subject.generation > job.generation) {
            job.supersededBy = subject.latest;
            ModelJob *latest = find(subject.latest);
            if (latest && isWaiting(latest->state))
                latest->place = std::min(latest->place, job.place);
            return finish(job, JobState::Superseded);
        }
    }
    // What somebody has suspended does not start again by itself; to be run now was said of one
    // attempt.
    job.isHeld = job.freezeReasons.testFlag(FreezeReason::User);
    if (hasBegun && job.override == Override::RunNow)
        job.override.reset();
    job.hasBegun = job.hasBegun || hasBegun;
    job.waitsAnew.reset();
    job.isTimeNamed = false;
    job.stopping = false;
    job.freezeReasons = {};
    job.isFrozen = false;
    job.isToldToStop = false;
    job.dueAt = m_now;
    job.runAt = runAt;
    job.state = runAt ? JobState::Scheduled : JobState::Queued;
}

void EngineModel::finish(ModelJob &job, JobState state, std::optional<FailureReason> reason)
{
    job.state = state;
    job.reason = reason;
    job.runAt.reset();
    job.burstStartedAt.reset();
    job.event.clear();
    job.isHeld = false;
    job.needs.clear();
    job.stopping = false;
    job.freezeReasons = {};
    job.isFrozen = false;
}

QString EngineModel::whatHolds(const ModelJob &job) const
{
    if (job.state != JobState::Queued)
        return u"it is "_s + nameOf(job.state);
    if (job.isHeld)
        return u"somebody's hold"_s;
    if (!job.event.isEmpty())
        return u"an event"_s;
    if (!job.needs.empty())
        return u"a dependency"_s;
    for (const auto &[seq, other] : m_jobs) {
        if (isStarted(other.state) && job.followsSubject() && other.followsSubject()
            && other.spec.subjectKey == job.spec.subjectKey)
            return u"its subject"_s;
    }
    if (!areLocksFree(job))
        return u"a lock"_s;
    if (!m_machine.disk.isOpen())
        return u"the disk"_s;
    if (job.override == Override::RunNow)
        return slotsUsed() < 2 * m_settings.concurrency ? QString() : u"twice as many slots"_s;
    if (m_pause.stands || m_queues.at(job.spec.queue).pause.stands)
        return u"a pause"_s;
    if (!isInHours(job.spec.queue))
        return u"the hours of its queue"_s;
    if (!m_machine.battery.isOpen())
        return u"the battery"_s;
    if (!hasItsConditions(job))
        return u"a condition"_s;
    return hasRoom(job.spec.queue) ? QString() : u"the slots"_s;
}

bool EngineModel::hasItsConditions(const ModelJob &job) const
{
    const Needs needs = machineNeedsOf(job);
    for (const Need need :
         {Need::Idle, Need::Charging, Need::Network, Need::Unmetered, Need::Throttle}) {
        if (needs.testFlag(need) && !isOpen(need))
            return false;
    }
    return true;
}

bool EngineModel::isInHours(const QString &queue) const
{
    const std::optional<ActiveHours> &hours = m_queues.at(queue).hours;
    return !hours || hours->contains(m_now);
}

bool EngineModel::areLocksFree(const ModelJob &job) const
{
    const auto locksOf = [](const ModelJob &one) {
        return locksFromWords({}, one.spec.locks).value();
    };
    for (const Lock &wanted : locksOf(job)) {
        int holders = 0;
        int places = wanted.holders;
        for (const auto &[seq, other] : m_jobs) {
            for (const Lock &held : isStarted(other.state) ? locksOf(other) : std::vector<Lock>()) {
                if (held.name != wanted.name)
                    continue;
                ++holders;
                places = std::min(places, held.holders);
            }
        }
        if (holders >= places)
            return false;
    }
    return true;
}

bool EngineModel::isOpen(Need need) const
{
    const auto gate = m_machine.gates.find(need);
    return gate != m_machine.gates.end() && gate->second.isOpen();
}

Needs EngineModel::machineNeedsOf(const ModelJob &job) const
{
    Needs needs;
    if (job.override)
        return needs;
    const Conditions &conditions = job.spec.conditions;
    needs.setFlag(Need::Idle, conditions.waitForIdle);
    needs.setFlag(Need::Charging, conditions.requireCharging);
    needs.setFlag(Need::Network, conditions.requireNetwork == Conditions::Network::Any);
    needs.setFlag(Need::Unmetered, conditions.requireNetwork == Conditions::Network::Unmetered);
    needs.setFlag(Need::Throttle, job.spec.priority < 0);
    return needs;
}

int EngineModel::concurrencyOf(const QString &queue) const
{
    return m_queues.at(queue).concurrency.value_or(m_settings.queueConcurrency);
}

int EngineModel::slotsUsed() const
{
    return static_cast<int>(std::ranges::count_if(m_jobs, [](const auto &job) {
        return isStarted(job.second.state) && !job.second.isFrozen;
    }));
}

int EngineModel::runningIn(const QString &queue) const
{
    return static_cast<int>(std::ranges::count_if(m_jobs, [&](const auto &job) {
        return isStarted(job.second.state) && !job.second.isFrozen
            && job.second.spec.queue == queue;
    }));
}

bool EngineModel::hasRoom(const QString &queue) const
{
    return slotsUsed() < m_settings.concurrency && runningIn(queue) < concurrencyOf(queue);
}

bool EngineModel::isFull(const QString &queue, qint64 planned) const
{
    const auto found = m_queues.find(queue);
    const qint64 most = found == m_queues.end()
        ? m_settings.maxQueued
        : found->second.maxQueued.value_or(m_settings.maxQueued);
    const auto waiting = std::ranges::count_if(m_jobs, [&](const auto &job) {
        return isWaiting(job.second.state) && job.second.spec.queue == queue;
    });
    return waiting + planned >= most;
}

const ModelJob *EngineModel::waitingOf(const JobSpec &spec) const
{
    if (spec.subjectKey.isEmpty() || spec.onConflict.way == Conflict::Way::Parallel)
        return nullptr;
    for (const auto &[seq, job] : m_jobs) {
        if (job.followsSubject() && job.spec.subjectKey == spec.subjectKey && isWaiting(job.state))
            return &job;
    }
    return nullptr;
}

ModelJob *EngineModel::runningOf(const QString &subject)
{
    for (auto &[seq, job] : m_jobs) {
        if (job.followsSubject() && job.spec.subjectKey == subject && isStarted(job.state))
            return &job;
    }
    return nullptr;
}

qint64 EngineModel::latestOf(qint64 seq) const
{
    const ModelJob *job = find(seq);
    if (!job)
        return 0;
    const bool hasSuccessor = job->state == JobState::Superseded && find(job->supersededBy);
    return hasSuccessor ? latestOf(job->supersededBy) : seq;
}

bool EngineModel::dependsOn(qint64 seq, qint64 other) const
{
    if (seq == other)
        return true;
    const ModelJob *job = find(seq);
    return job && std::ranges::any_of(job->needs, [&](const auto &need) {
               return dependsOn(need.first, other);
           });
}

} // namespace sem
