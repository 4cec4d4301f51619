#include "service/engine/enqueue.h"

#include "service/engine/cancel.h"
#include "service/engine/conditions.h"
#include "service/engine/dependencies.h"
#include "service/engine/duejobs.h"
#include "service/engine/events.h"
#include "service/engine/expiry.h"
#include "service/engine/jobchange.h"
#include "service/engine/limiterror.h"
#include "shared/domain/limits.h"
#include "shared/domain/locks.h"

#include <algorithm>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

EnqueueOutcome outcomeOf(const Job &job)
{
    return {.id = job.id,
            .seq = job.seq,
            .queue = job.queue,
            .state = job.state,
            .generation = job.generation};
}

// Made by an earlier request with the same request_id.
Result<std::optional<JobRow>> firstOf(Turn &turn, const JobSpec &spec)
{
    if (spec.requestId.isEmpty())
        return std::optional<JobRow>();
    return turn.store.jobForRequest(spec.requestId, turn.now - limits::requestLifetime);
}

// `retried`: the job of which it is a repetition, and which may have outlived its parent.
Result<std::optional<JobId>> parentOf(Turn &turn, const JobSpec &spec, const Job *retried)
{
    if (!spec.parent)
        return std::optional<JobId>();
    if (retried && retried->parent && *spec.parent == JobRef(*retried->parent))
        return retried->parent;
    const auto parent = turn.store.job(*spec.parent);
    if (!parent)
        return parent.error();
    if (!*parent)
        return noSuchJob(u"parent_job_id"_s, *spec.parent);
    return std::optional<JobId>((*parent)->job.id);
}

EnqueueOutcome notCreated(const Job &job)
{
    EnqueueOutcome outcome = outcomeOf(job);
    outcome.created = false;
    return outcome;
}

bool isAboutSubject(const JobSpec &spec)
{
    return !spec.subjectKey.isEmpty() && spec.onConflict.way != Conflict::Way::Parallel;
}

// Made where the job is the first of it.
Result<std::optional<SubjectRow>> subjectToJoin(Turn &turn, const JobSpec &spec)
{
    if (!isAboutSubject(spec))
        return std::optional<SubjectRow>();
    const auto found = turn.store.subject(spec.subjectKey);
    if (!found)
        return found;
    return std::optional(found->value_or(SubjectRow{.key = spec.subjectKey}));
}

// The one of the subject that waits.
Result<std::optional<JobRow>> waitingOf(Turn &turn, const JobSpec &spec)
{
    const auto subject = subjectToJoin(turn, spec);
    if (!subject)
        return subject.error();
    if (!*subject || !(*subject)->waiting)
        return std::optional<JobRow>();
    return turn.store.job(*(*subject)->waiting);
}

Result<> checkRoom(Turn &turn, const JobSpec &spec, const Planned &planned)
{
    if (const Result<> queue = checkQueue(turn, spec.queue, planned); !queue)
        return queue;
    const Result<> room = checkQueueRoom(turn, spec.queue, planned);
    if (room || (isAboutSubject(spec) && planned.subjects.contains(spec.subjectKey)))
        return {};
    const auto older = waitingOf(turn, spec); // whose room it takes, or which stays in its place
    if (!older)
        return older.error();
    const bool isKept = spec.onConflict.way == Conflict::Way::Keep;
    return *older && (isKept || (*older)->job.queue == spec.queue) ? Result<>() : room;
}

Result<> checkLocks(Turn &turn, const JobSpec &spec, const Planned &planned)
{
    const auto locks = locksFromWords(u"lock"_s, spec.locks);
    if (!locks)
        return locks.error();
    const auto more = std::ranges::count_if(*locks, [&](const Lock &lock) {
        return !turn.ledger.isLockNameUsed(lock.name) && !planned.lockNames.contains(lock.name);
    });
    const QString set = toString(*locks);
    const bool isNewSet =
        !locks->empty() && !turn.ledger.isLockSetUsed(set) && !planned.lockSets.contains(set);
    if (isNewSet && turn.ledger.lockSets() + std::ssize(planned.lockSets) >= limits::lockSets) {
        return limitError(u"lock"_s, u"%1 sets of locks are in use already"_s.arg(limits::lockSets),
                          limits::lockSets);
    }
    if (more == 0
        || turn.ledger.lockNames() + std::ssize(planned.lockNames) + more <= limits::lockNames)
        return {};
    return limitError(u"lock"_s, u"%1 names are in use already"_s.arg(limits::lockNames),
                      limits::lockNames);
}

// What it waits for must not wait for it, or for what it is to take the place of.
Result<> checkDependencies(Turn &turn, const JobSpec &spec)
{
    if (spec.dependencies.after.empty())
        return {};
    const auto plan = planDependencies(turn, spec.dependencies);
    if (!plan)
        return plan.error();
    const auto older = waitingOf(turn, spec);
    if (!older)
        return older.error();
    if (!*older || spec.onConflict.way == Conflict::Way::Keep)
        return {};
    const auto circle = waitsFor(turn, plan->needs, (*older)->job.seq);
    if (!circle)
        return circle.error();
    if (!*circle)
        return {};
    return validationError(
        u"after"_s,
        u"would wait for itself: it supersedes #%1, on which it depends"_s.arg((*older)->job.seq));
}

// Takes the subject's next generation for the job, and the place of the one that waited.
Result<> joinSubject(Turn &turn, JobRow &row, const JobSpec &spec, EnqueueOutcome &outcome)
{
    const auto found = subjectToJoin(turn, spec);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    SubjectRow subject = **found;

    if (subject.waiting) {
        const auto waiting = turn.store.job(*subject.waiting);
        if (!waiting)
            return waiting.error();
        if (*waiting) {
            JobRow older = **waiting;
            row.job.burstStartedAt = older.job.burstStartedAt;
            older.job.supersededBy = row.job.id;
            if (const Result<> moved = moveJob(turn, older, JobState::Superseded); !moved)
                return moved;
            row.job.place = std::min(row.job.place, older.job.place);
            outcome.superseded.push_back(older.job.id);
        }
    }
    if (subject.running && spec.onConflict.cancelRunning) {
        const Result<bool> cancelled = cancelJob(turn, *subject.running, true);
        if (!cancelled)
            return cancelled.error();
    }

    row.job.generation = ++subject.generation;
    row.job.needs.setFlag(Need::Subject, subject.running.has_value());
    subject.latest = row.job.id;
    subject.waiting = row.job.seq;
    return turn.store.putSubject(subject);
}

// What a retry takes over is what has not ended yet, be it as a retry itself. What somebody has
// wished for this one stays.
Result<> resolveForRetry(Turn &turn, qint64 of, JobSpec &spec)
{
    const auto old = turn.store.spec(of);
    if (!old)
        return old.error();
    if (!*old || (*old)->dependencies != spec.dependencies)
        return {};
    Result<std::vector<JobRef>> open = stillOpen(turn, spec.dependencies.after);
    if (!open)
        return open.error();
    spec.dependencies.after = *std::move(open);
    return {};
}

// Its due time, where that lies ahead.
void schedule(Job &job, const JobSpec &spec, Timestamp now)
{
    const Conflict &conflict = spec.onConflict;
    if (conflict.debounce) {
        if (!job.burstStartedAt)
            job.burstStartedAt = now;
        job.runAt = now + *conflict.debounce;
        if (conflict.debounceMax)
            job.runAt = std::min(*job.runAt, *job.burstStartedAt + *conflict.debounceMax);
        job.delayReason = DelayReason::Debounce;
    } else {
        job.burstStartedAt.reset();
        setDueTime(job, spec.timing, now);
    }
    if (job.runAt && *job.runAt <= now) {
        job.runAt.reset();
        job.delayReason.reset();
    }
    job.state = job.runAt ? JobState::Scheduled : JobState::Queued;
}

} // namespace

Result<> checkQueue(Turn &turn, const QString &name, const Planned &planned)
{
    if (planned.queues.contains(name) || !planned.needsQueue(name, turn.ledger))
        return {};
    return turn.ledger.hasRoomForQueues(std::ssize(planned.queues) + 1) ? Result<>()
                                                                        : tooManyQueues();
}

Result<> checkQueueRoom(Turn &turn, const QString &name, const Planned &planned)
{
    const Ledger::Queue *queue = turn.ledger.findQueue(name);
    const auto also = planned.jobs.find(name);
    const qint64 waiting =
        (queue ? queue->waiting : 0) + (also == planned.jobs.end() ? 0 : also->second);
    const qint64 limit = queue ? turn.ledger.maxQueued(*queue) : turn.ledger.settings.maxQueued;
    if (waiting < limit)
        return {};
    return limitError(u"queue"_s, u"%1 jobs wait in %2 already"_s.arg(waiting).arg(name), limit);
}

bool Planned::needsQueue(const QString &name, const Ledger &ledger) const
{
    const Ledger::Queue *queue = ledger.findQueue(name);
    return !queue || ledger.isIdle(*queue);
}

void Planned::note(const JobSpec &spec, const Ledger &ledger)
{
    if (!isAboutSubject(spec) || subjects.insert(spec.subjectKey).second)
        ++jobs[spec.queue];
    if (!queues.contains(spec.queue) && needsQueue(spec.queue, ledger))
        queues.insert(spec.queue);
    if (const auto locks = locksFromWords({}, spec.locks)) {
        for (const Lock &lock : *locks) {
            if (!ledger.isLockNameUsed(lock.name))
                lockNames.insert(lock.name);
        }
        if (!locks->empty() && !ledger.isLockSetUsed(toString(*locks)))
            lockSets.insert(toString(*locks));
    }
}

Result<> checkEnqueue(Turn &turn, const JobSpec &spec, const Planned &planned, const Job *retried)
{
    // A repeated request gets its job whatever else it says.
    const auto first = firstOf(turn, spec);
    if (!first)
        return first.error();
    if (*first)
        return {};
    if (spec.deadline && *spec.deadline <= turn.now)
        return validationError(u"deadline"_s, u"has passed"_s);
    if (const auto parent = parentOf(turn, spec, retried); !parent)
        return parent.error();
    if (const Result<> room = checkRoom(turn, spec, planned); !room)
        return room;
    if (const Result<> locks = checkLocks(turn, spec, planned); !locks)
        return locks;
    return checkDependencies(turn, spec);
}

Result<EnqueueOutcome> enqueueJob(Turn &turn, const JobSpec &spec, const Job *retried)
{
    const auto first = firstOf(turn, spec);
    if (!first)
        return first.error();
    if (*first)
        return notCreated((*first)->job);
    if (spec.onConflict.way == Conflict::Way::Keep) {
        const auto waiting = waitingOf(turn, spec);
        if (!waiting)
            return waiting.error();
        if (*waiting)
            return notCreated((*waiting)->job);
    }
    const auto parent = parentOf(turn, spec, retried);
    if (!parent)
        return parent.error();
    // Before it supersedes anybody: what that one has to say about it is another matter.
    const auto plan = planDependencies(turn, spec.dependencies);
    if (!plan)
        return plan.error();

    JobRow row;
    Job &job = row.job;
    job.id = turn.ids.next();
    job.seq = turn.ledger.takeSeq();
    job.place = job.seq;
    job.jobType = spec.jobType;
    job.queue = spec.queue;
    job.subjectKey = spec.subjectKey;
    job.priority = spec.priority;
    job.createdAt = turn.now;
    job.executionMode = spec.executionMode;
    job.commandLine = spec.commandLine;
    job.userTag = spec.userTag;
    job.parent = *parent;
    job.chainGroup = spec.chainGroup;
    job.traceId = spec.traceId;
    if (spec.onConflict.way == Conflict::Way::Parallel)
        job.generation = 0;
    if (retried)
        job.retryOf = retried->id;
    job.maxRetries = spec.retry.over(turn.ledger.settings.retry).maxRetries;
    if (const auto locks = locksFromWords({}, spec.locks))
        job.locks = toString(*locks);

    EnqueueOutcome outcome;
    if (const Result<> joined = joinSubject(turn, row, spec, outcome); !joined)
        return joined.error();
    schedule(job, spec, turn.now);
    const Result<QByteArray> eventData = awaitEvent(turn, job, spec.conditions.event);
    if (!eventData)
        return eventData.error();
    job.needs |= machineNeedsOf(spec.conditions, spec.priority);
    job.needs.setFlag(Need::Dependency, !plan->needs.empty());
    setExpiry(job, spec);
    const Result<Ledger::Queue *> queue = turn.ledger.queue(spec.queue, turn.store);
    if (!queue)
        return queue.error();
    const Result<qint64> lane = turn.ledger.lane(
        {.queue = (*queue)->row.id, .needs = job.needs, .lock = job.locks}, turn.store);
    if (!lane)
        return lane.error();
    row.lane = *lane;
    if (const Result<> added = addJob(turn, row, spec); !added)
        return added.error();
    if (!eventData->isEmpty()) {
        if (const Result<> given = turn.store.setEventData(job.seq, *eventData); !given)
            return given.error();
    }
    if (const Result<> added = addDependencies(turn, job.seq, *plan, spec.dependencies.when);
        !added)
        return added.error();
    if (plan->failed) {
        if (const Result<> failed = failDependent(turn, row, *plan->failed); !failed)
            return failed.error();
    }

    std::vector<JobId> superseded = std::move(outcome.superseded);
    outcome = outcomeOf(job);
    outcome.superseded = std::move(superseded);
    return outcome;
}

Result<EnqueueOutcome> retryJob(Turn &turn, const command::Retry &retry)
{
    const auto found = turn.store.job(retry.of);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchJob(retry.of);
    const auto first = firstOf(turn, retry.spec);
    if (!first)
        return first.error();
    if (*first)
        return notCreated((*first)->job);
    const Job &job = (*found)->job;
    if (!isFinal(job.state)) {
        return Error{.code = ErrorCode::Conflict,
                     .message = u"only a job that has ended can be retried"_s,
                     .data = {{u"state"_s, nameOf(job.state)}}};
    }
    if (!job.subjectKey.isEmpty() && job.generation > 0 && !retry.force) {
        const auto subject = turn.store.subject(job.subjectKey);
        if (!subject)
            return subject.error();
        if (*subject && (*subject)->generation > job.generation) {
            return Error{.code = ErrorCode::Conflict,
                         .message = u"the subject has a newer job; force retries this one"_s,
                         .data = {{u"state"_s, nameOf(job.state)},
                                  {u"latest"_s, (*subject)->latest.toString()}}};
        }
    }
    JobSpec spec = retry.spec;
    if (!spec.dependencies.after.empty()) {
        const Result<> resolved = resolveForRetry(turn, job.seq, spec);
        if (!resolved)
            return resolved.error();
    }
    if (const Result<> checked = checkEnqueue(turn, spec, {}, &job); !checked)
        return checked.error();
    return enqueueJob(turn, spec, &job);
}

} // namespace sem
