#include "tests/support/enginemodel.h"

#include "shared/domain/limits.h"
#include "shared/domain/locks.h"

#include <algorithm>
#include <set>
#include <utility>

// What is asked of the model, one command after another. enginemodelturn.cpp has what follows.

namespace sem {

using namespace Qt::StringLiterals;

void EngineModel::refusedTurn(const Command *command)
{
    // Ends and measurements are nobody's to repeat.
    if (command
        && (std::holds_alternative<command::AttemptEnded>(*command)
            || std::holds_alternative<command::ChangeMachine>(*command)))
        m_kept.push_back(*command);
    for (auto &[seq, job] : m_jobs) { // all else is known from the disk
        job.isFrozen = job.state == JobState::Suspended;
        job.isToldToStop = false;
    }
    m_outcomes.clear();
    m_orders.clear();
}

void EngineModel::restart()
{
    refusedTurn(nullptr);
    m_clocksBefore.reset();
    m_kept.clear();
    m_bulk.clear();
    m_machine = Machine::unseen();
}

void EngineModel::apply(const Command &command)
{
    std::visit([this](const auto &one) { on(one); }, command);
}

void EngineModel::on(const command::Enqueue &command)
{
    std::map<QString, qint64> planned;
    std::set<QString> subjects;
    const auto followsSubject = [](const JobSpec &spec) {
        return !spec.subjectKey.isEmpty() && spec.onConflict.way != Conflict::Way::Parallel;
    };
    for (const JobSpec &spec : command.specs) {
        if (!command.atomic)
            break;
        const bool takesPlace = followsSubject(spec) && subjects.contains(spec.subjectKey);
        const qint64 others = takesPlace ? qint64{-1'000'000} : planned[spec.queue];
        m_outcomes.push_back(check(spec, others, false));
        if (m_outcomes.back().refused)
            return;
        if (followsSubject(spec))
            subjects.insert(spec.subjectKey);
        planned[spec.queue] += takesPlace ? 0 : 1;
    }
    m_outcomes.clear();
    for (const JobSpec &spec : command.specs) {
        const Outcome refused = command.atomic ? Outcome() : check(spec, 0, false);
        m_outcomes.push_back(refused.refused ? refused : make(spec, nullptr));
    }
}

void EngineModel::on(const command::Retry &command)
{
    m_outcomes = {retry(seqOf(command.of), command.spec, command.force, false)};
}

void EngineModel::on(const command::Cancel &command)
{
    if (command.selector.by == JobSelector::By::Job)
        cancel(seqOf(command.selector.job), command.running);
    else
        addBulk(command);
}

void EngineModel::on(const command::Delete &command)
{
    if (command.selector.by == JobSelector::By::Job)
        remove(seqOf(command.selector.job));
    else
        addBulk(command);
}

void EngineModel::on(const command::Emit &command)
{
    if (command.sticky) {
        std::erase_if(m_sticky, [this](const auto &event) { return event.second <= m_now; });
        m_sticky[command.selector.text] = m_now + *command.sticky;
    }
    addBulk(command);
}

void EngineModel::on(const command::ConfigureQueue &command)
{
    Queue &queue = m_queues[command.name];
    if (command.concurrency)
        queue.concurrency = command.concurrency;
    if (command.maxQueued)
        queue.maxQueued = command.maxQueued;
    if (command.activeHours) {
        const auto hours = ActiveHours::parse({}, *command.activeHours);
        queue.hours = hours ? std::optional(*hours) : std::nullopt;
    }
}

void EngineModel::on(const command::PauseQueue &command)
{
    pause(command.name, {.stands = true, .suspends = command.suspends, .until = command.until});
}

void EngineModel::on(const command::ChangeSettings &command)
{
    if (!m_settings.apply(command.values))
        m_complaints.append(u"no such settings"_s);
}

void EngineModel::on(const command::ChangeMachine &command)
{
    m_machine = command.machine;
    for (auto &[seq, job] : m_jobs) {
        const Needs needs = machineNeedsOf(job) & ~Needs(Need::Throttle);
        if (!isStarted(job.state) || job.stopping || !needs)
            continue;
        const auto isClosed = [&](const auto &gate) {
            return needs.testFlag(gate.first) && gate.second.state == MachineGate::State::Closed;
        };
        const auto isOpenOrIdle = [&](const auto &gate) {
            return !needs.testFlag(gate.first) || gate.second.isOpen();
        };
        if (std::ranges::none_of(m_machine.gates, isClosed)) {
            if (std::ranges::all_of(m_machine.gates, isOpenOrIdle))
                unfreeze(job, FreezeReason::Condition);
            continue;
        }
        switch (job.spec.whenConditionLost.value_or(m_settings.conditions.whenLost)) {
        case WhenConditionLost::Continue:
            unfreeze(job, FreezeReason::Condition);
            break;
        case WhenConditionLost::Suspend:
            freeze(job, FreezeReason::Condition);
            break;
        case WhenConditionLost::Requeue:
            requeue(job);
            break;
        case WhenConditionLost::Cancel:
            stop(job, StopReason::Cancel);
            break;
        }
    }
}

void EngineModel::addBulk(const Command &command)
{
    const auto *each = std::get_if<command::ForEach>(&command);
    const auto *update = each ? std::get_if<command::Update>(&each->what) : nullptr;
    m_bulk.push_back({.command = command,
                      .upTo = m_lastSeq,
                      .place = update && update->front ? takeFrontPlace() : 0});
}

void EngineModel::doBulk(const Bulk &bulk)
{
    JobSelector selector;
    bool isForFinal = std::holds_alternative<command::Delete>(bulk.command);
    std::visit(
        [&](const auto &command) {
            if constexpr (requires { command.selector; })
                selector = command.selector;
        },
        bulk.command);
    const auto *each = std::get_if<command::ForEach>(&bulk.command);
    if (each && std::holds_alternative<command::Retry>(each->what)) {
        isForFinal = true;
        if (selector.states.empty())
            selector.states = {JobState::Failed, JobState::Cancelled, JobState::SkippedTtl,
                               JobState::SkippedDeadline};
    }
    std::vector<qint64> meant;
    for (const auto &[seq, job] : m_jobs) {
        if (seq <= bulk.upTo && isFinal(job.state) == isForFinal && isMeant(job, selector))
            meant.push_back(seq);
    }

    qint64 place = bulk.place;
    for (const qint64 seq : meant) {
        if (const auto *cancelling = std::get_if<command::Cancel>(&bulk.command)) {
            cancel(seq, cancelling->running);
        } else if (std::holds_alternative<command::Emit>(bulk.command)) {
            find(seq)->event.clear();
        } else if (std::holds_alternative<command::Delete>(bulk.command)) {
            remove(seq);
        } else if (std::holds_alternative<command::Suspend>(each->what)) {
            suspend(seq, true);
        } else if (std::holds_alternative<command::Resume>(each->what)) {
            suspend(seq, false);
        } else if (std::holds_alternative<command::RunNow>(each->what)) {
            runNow(seq);
        } else if (const auto *like = std::get_if<command::Retry>(&each->what)) {
            retryLike(seq, *like);
        } else {
            auto changes = std::get<command::Update>(each->what);
            changes.place = place++;
            update(seq, changes);
        }
    }
}

// Once is enough, however often all of them are retried.
void EngineModel::retryLike(qint64 seq, const command::Retry &like)
{
    const ModelJob &old = *find(seq);
    const bool isRetried =
        std::ranges::any_of(m_jobs, [&](const auto &job) { return job.second.retryOf == seq; });
    if (isRetried && !like.force)
        return;
    JobSpec spec = old.spec;
    spec.requestId.clear();
    retry(seq, spec, like.force, true);
}

// Refused, or not: nothing else of the outcome is set.
EngineModel::Outcome EngineModel::check(const JobSpec &spec, qint64 planned, bool keepsParent)
{
    constexpr Outcome refused{.refused = true};
    if (firstOf(spec))
        return {};
    if (spec.deadline && *spec.deadline <= m_now)
        return refused;
    if (spec.parent && !keepsParent && !find(seqOf(*spec.parent)))
        return refused;
    const ModelJob *older = waitingOf(spec);
    const bool isKept = older && spec.onConflict.way == Conflict::Way::Keep;
    const bool takesItsRoom = older && older->spec.queue == spec.queue;
    if (isFull(spec.queue, planned) && !isKept && !takesItsRoom)
        return refused;
    for (const JobRef &ref : spec.dependencies.after) {
        const qint64 needed = latestOf(seqOf(ref));
        if (needed == 0)
            return refused;
        // It would wait for itself: it takes the place of the one that its own need waits for.
        if (older && !isKept && !isFinal(find(needed)->state) && dependsOn(needed, older->seq))
            return refused;
    }
    return {};
}

EngineModel::Outcome EngineModel::make(const JobSpec &spec, const ModelJob *retried)
{
    if (const ModelJob *first = firstOf(spec))
        return {.seq = first->seq, .generation = first->generation};
    const ModelJob *older = waitingOf(spec);
    if (older && spec.onConflict.way == Conflict::Way::Keep)
        return {.seq = older->seq, .generation = older->generation};

    ModelJob job{.seq = ++m_lastSeq, .spec = spec, .createdAt = m_now, .dueAt = m_now};
    Outcome outcome{.seq = job.seq, .created = true};
    job.place = job.seq;
    job.retryOf = retried ? retried->seq : 0;
    job.parent = spec.parent ? seqOf(*spec.parent) : 0;
    job.maxRetries = spec.retry.over(m_settings.retry).maxRetries;
    std::optional<qint64> failed;
    for (const JobRef &ref : spec.dependencies.after) {
        const ModelJob &needed = *find(latestOf(seqOf(ref)));
        const bool whateverEnd = spec.dependencies.when == Dependencies::When::Finished;
        if (!isFinal(needed.state))
            job.needs[needed.seq] = whateverEnd;
        else if (!whateverEnd && needed.state != JobState::Done)
            failed = needed.seq;
    }

    std::optional<Timestamp> burst;
    if (spec.onConflict.way == Conflict::Way::Parallel) {
        job.generation = 0;
    } else if (!spec.subjectKey.isEmpty()) {
        if (older) {
            ModelJob &gone = *find(older->seq);
            burst = gone.burstStartedAt;
            gone.supersededBy = job.seq;
            job.place = std::min(job.place, gone.place);
            outcome.superseded.push_back(gone.seq);
            finish(gone, JobState::Superseded);
        }
        ModelJob *running = runningOf(spec.subjectKey);
        if (running && spec.onConflict.cancelRunning)
            stop(*running, StopReason::Cancel);
        Subject &subject = m_subjects[spec.subjectKey];
        job.generation = ++subject.generation;
        subject.latest = job.seq;
    }

    if (spec.onConflict.debounce) {
        burst = burst.value_or(m_now);
        job.runAt = m_now + *spec.onConflict.debounce;
        if (spec.onConflict.debounceMax)
            job.runAt = std::min(*job.runAt, *burst + *spec.onConflict.debounceMax);
    } else {
        burst.reset();
        if (spec.timing.delay)
            job.runAt = m_now + *spec.timing.delay;
        else
            job.runAt = spec.timing.scheduledAt;
    }
    if (job.runAt && *job.runAt <= m_now)
        job.runAt.reset();
    job.isTimeNamed = !spec.onConflict.debounce && !spec.timing.delay;
    job.burstStartedAt = burst;
    job.state = job.runAt ? JobState::Scheduled : JobState::Queued;
    await(job, spec.conditions.event);
    outcome.generation = job.generation;

    if (!spec.requestId.isEmpty())
        m_requests[spec.requestId] = job.seq;
    m_queues.try_emplace(spec.queue);
    ModelJob &kept = m_jobs[job.seq] = std::move(job);
    if (failed)
        finish(kept, JobState::Failed, FailureReason::Dependency);
    return outcome;
}

EngineModel::Outcome EngineModel::retry(qint64 seq, JobSpec spec, bool force, bool keepsParent)
{
    constexpr Outcome refused{.refused = true};
    const ModelJob *old = find(seq);
    if (!old)
        return refused;
    if (const ModelJob *first = firstOf(spec))
        return {.seq = first->seq, .generation = first->generation};
    if (!isFinal(old->state))
        return refused;
    const bool isOutdated =
        old->followsSubject() && m_subjects[old->spec.subjectKey].generation > old->generation;
    if ((isOutdated && !force) || (spec.deadline && *spec.deadline <= m_now))
        return refused;
    if (spec.dependencies == old->spec.dependencies)
        spec.dependencies.after = stillOpen(spec.dependencies.after);
    if (check(spec, 0, keepsParent).refused)
        return refused;
    const ModelJob copy = *old;
    return make(spec, &copy);
}

// What of these has not ended, be it as a successor or as a repetition.
std::vector<JobRef> EngineModel::stillOpen(const std::vector<JobRef> &jobs) const
{
    std::vector<JobRef> open;
    for (const JobRef &ref : jobs) {
        qint64 seq = latestOf(seqOf(ref));
        while (seq != 0 && isFinal(find(seq)->state)) {
            qint64 retry = 0;
            for (const auto &[other, job] : m_jobs)
                retry = job.retryOf == seq ? other : retry;
            seq = retry == 0 ? 0 : latestOf(retry);
        }
        if (seq != 0)
            open.emplace_back(seq);
    }
    return open;
}

// Once is once, for as long as the first is remembered.
const ModelJob *EngineModel::firstOf(const JobSpec &spec)
{
    const auto request = m_requests.find(spec.requestId);
    if (spec.requestId.isEmpty() || request == m_requests.end())
        return nullptr;
    const ModelJob *first = find(request->second);
    if (first && first->createdAt >= m_now - limits::requestLifetime)
        return first;
    m_requests.erase(request);
    return nullptr;
}

void EngineModel::await(ModelJob &job, const QString &event)
{
    const auto standing = m_sticky.find(event);
    const bool stands = standing != m_sticky.end() && standing->second > m_now;
    job.event = stands ? QString() : event;
}

void EngineModel::cancel(qint64 seq, bool running)
{
    ModelJob *job = find(seq);
    if (!job || isFinal(job->state))
        return;
    if (isWaiting(job->state))
        finish(*job, JobState::Cancelled);
    else if (running)
        stop(*job, StopReason::Cancel);
}

void EngineModel::suspend(qint64 seq, bool suspended)
{
    ModelJob *job = find(seq);
    if (!job || isFinal(job->state) || job->stopping)
        return;
    if (isWaiting(job->state))
        job->isHeld = suspended;
    else if (suspended)
        freeze(*job, FreezeReason::User);
    else
        unfreeze(*job, FreezeReason::User);
}

void EngineModel::runNow(qint64 seq)
{
    ModelJob *job = find(seq);
    if (!job || !isWaiting(job->state))
        return;
    job->override = Override::RunNow;
    job->waitsAnew.reset();
    job->event.clear();
    job->isHeld = false;
    if (std::exchange(job->runAt, std::nullopt))
        job->dueAt = m_now;
    job->burstStartedAt.reset();
    job->state = JobState::Queued;
}

void EngineModel::update(qint64 seq, const command::Update &command)
{
    ModelJob *job = find(seq);
    if (!job || !isWaiting(job->state))
        return;
    JobSpec &spec = job->spec;
    if (command.queue && *command.queue != spec.queue && isFull(*command.queue, 0))
        return;
    job->waitsAnew.reset();
    spec.priority = command.priority.value_or(spec.priority);
    spec.queue = command.queue.value_or(spec.queue);
    spec.userTag = command.userTag.value_or(spec.userTag);
    m_queues.try_emplace(spec.queue);
    if (command.front)
        job->place = command.place ? *command.place : takeFrontPlace();
    if (command.conditions) {
        spec.conditions = command.conditions->over(spec.conditions);
        const Conditions asked = command.conditions->over({});
        const bool asksForMore = asked.waitForIdle || asked.requireCharging || asked.requireNetwork
            || !asked.event.isEmpty();
        if (asksForMore || job->override == Override::MaxWait)
            job->override.reset();
        if (command.conditions->event)
            await(*job, spec.conditions.event);
    }
    if (command.timing) {
        job->runAt = command.timing->scheduledAt;
        if (command.timing->delay)
            job->runAt = m_now + *command.timing->delay;
        if (job->runAt && *job->runAt <= m_now)
            job->runAt.reset();
        job->isTimeNamed = !command.timing->delay;
        job->burstStartedAt.reset();
        if (!job->runAt && job->state == JobState::Scheduled)
            job->dueAt = m_now;
        job->state = job->runAt ? JobState::Scheduled : JobState::Queued;
    }
}

void EngineModel::remove(qint64 seq)
{
    const ModelJob *job = find(seq);
    if (!job || !isFinal(job->state))
        return;
    for (auto &[other, dependent] : m_jobs) { // how it ended is not forgotten before they heard
        if (isWaiting(dependent.state) && dependent.needs.contains(seq))
            judgeNeed(dependent, seq);
    }
    std::erase_if(m_requests, [seq](const auto &request) { return request.second == seq; });
    m_jobs.erase(seq);
}

void EngineModel::pause(const QString &queue, const Pause &wanted)
{
    Pause &pause = queue.isEmpty() ? m_pause : m_queues[queue].pause;
    const Pause before = std::exchange(pause, wanted);
    const FreezeReason reason = queue.isEmpty() ? FreezeReason::Service : FreezeReason::Queue;
    for (auto &[seq, job] : m_jobs) {
        if (!isStarted(job.state) || job.stopping || (!queue.isEmpty() && job.spec.queue != queue))
            continue;
        if (wanted.suspends)
            freeze(job, reason);
        else if (before.suspends)
            unfreeze(job, reason);
    }
}

void EngineModel::freeze(ModelJob &job, FreezeReason reason)
{
    if (job.state == JobState::Running && !job.isToldToStop)
        m_orders.push_back({.seq = job.seq, .what = Ordered::What::Freeze});
    job.state = JobState::Suspended;
    job.freezeReasons |= reason;
    job.isFrozen = true;
}

// It goes on once there is room.
void EngineModel::unfreeze(ModelJob &job, FreezeReason reason)
{
    job.freezeReasons.setFlag(reason, false);
}

void EngineModel::stop(ModelJob &job, StopReason reason)
{
    job.stopping = job.stopping || reason == StopReason::Cancel;
    job.isToldToStop = true;
    m_orders.push_back({.seq = job.seq, .what = Ordered::What::Stop, .reason = reason});
}

void EngineModel::requeue(ModelJob &job)
{
    if (!job.isToldToStop)
        stop(job, StopReason::Condition);
}

ModelJob *EngineModel::find(qint64 seq)
{
    const auto job = m_jobs.find(seq);
    return job == m_jobs.end() ? nullptr : &job->second;
}

const ModelJob *EngineModel::find(qint64 seq) const
{
    const auto job = m_jobs.find(seq);
    return job == m_jobs.end() ? nullptr : &job->second;
}

bool EngineModel::isMeant(const ModelJob &job, const JobSelector &selector) const
{
    if (!selector.allows(job.state))
        return false;
    switch (selector.by) {
    case JobSelector::By::Job:
        return job.seq == seqOf(selector.job);
    case JobSelector::By::UserTag:
        return job.spec.userTag == selector.text;
    case JobSelector::By::ChainGroup:
        return job.spec.chainGroup == selector.text;
    case JobSelector::By::Parent:
        return job.parent == seqOf(selector.job) && find(job.parent);
    case JobSelector::By::Queue:
        return job.spec.queue == selector.text;
    case JobSelector::By::AwaitedEvent:
        return job.event == selector.text;
    case JobSelector::By::State:
        return true;
    }
    return false;
}

} // namespace sem
