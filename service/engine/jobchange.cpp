#include "service/engine/jobchange.h"

#include "service/engine/conditions.h"
#include "service/engine/expiry.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QueuedHead placeInLine(const Job &job)
{
    return {.seq = job.seq, .priority = job.priority, .place = job.place};
}

bool hasSubject(const Job &job)
{
    return !job.subjectKey.isEmpty() && job.generation > 0;
}

// Goes before all others.
bool isFirst(const Job &job)
{
    return job.state == JobState::Queued && job.override == Override::RunNow && !job.needs;
}

void noteExpiry(Turn &turn, const Job &job)
{
    if (job.expiresAt)
        turn.ledger.nextExpiry =
            std::min(*job.expiresAt, turn.ledger.nextExpiry.value_or(*job.expiresAt));
}

void enterState(Turn &turn, const JobRow &row)
{
    if (row.job.state == JobState::Queued)
        turn.ledger.joinLine(row.lane, placeInLine(row.job)); // before it is counted
    if (isFirst(row.job))
        turn.ledger.runNow[row.lane].insert(row.job.seq);
    if (row.job.runAt)
        turn.ledger.nextDue =
            std::min(*row.job.runAt, turn.ledger.nextDue.value_or(*row.job.runAt));
    noteExpiry(turn, row.job);
    turn.ledger.count(row.lane, row.job.state, 1);
}

void leaveState(Turn &turn, const JobRow &row)
{
    if (row.job.state == JobState::Queued)
        turn.ledger.leaveLine(row.lane, row.job.seq);
    if (const auto first = turn.ledger.runNow.find(row.lane); first != turn.ledger.runNow.end()) {
        first->second.erase(row.job.seq);
        if (first->second.empty())
            turn.ledger.runNow.erase(first);
    }
    turn.ledger.areTimesStale = turn.ledger.areTimesStale || isWaiting(row.job.state);
    turn.ledger.count(row.lane, row.job.state, -1);
}

// What has ended needs nothing and waits in no line.
Result<> finishJob(Turn &turn, JobRow &row)
{
    Job &job = row.job;
    if (job.needs.testFlag(Need::Dependency)) {
        const Result<qint64> removed = turn.store.removeDependencies(job.seq);
        if (!removed)
            return removed.error();
        turn.ledger.dependencies -= *removed;
    }
    if (turn.ledger.dependencies > 0)
        turn.ledger.endedNeeds.push_back(job.seq);
    job.finishedAt = turn.now;
    turn.ledger.noteEnd({.at = turn.now, .seq = job.seq});
    job.stopping = false;
    job.freezeReasons = {};
    job.needs = {};
    job.event.clear();
    job.heldAt.reset();
    const Result<qint64> lane =
        turn.ledger.lane({.queue = turn.ledger.laneById(row.lane).row.queue}, turn.store);
    if (!lane)
        return lane.error();
    row.lane = *lane;
    turn.effects.countEnded();
    return {};
}

Result<std::optional<SubjectRow>> subjectOf(Turn &turn, const Job &job)
{
    if (!hasSubject(job))
        return std::optional<SubjectRow>();
    return turn.store.subject(job.subjectKey);
}

// A subject that a job has, as the store has it, and the job that waits there.
struct Subject
{
    std::optional<SubjectRow> row = {};
    std::optional<JobRow> waiting = {};
};

// The subject as the job leaves it, where it ran; the one that waited for it is free.
Result<Subject> leaveSubjectRunning(Turn &turn, const Job &job)
{
    const auto found = subjectOf(turn, job);
    if (!found)
        return found.error();
    Subject subject{.row = *found};
    if (!subject.row)
        return subject;
    if (subject.row->waiting) {
        const auto waiting = turn.store.job(*subject.row->waiting);
        if (!waiting)
            return waiting.error();
        subject.waiting = *waiting;
    }
    if (subject.row->running != job.seq)
        return subject;
    subject.row->running.reset();
    if (const Result<> stored = turn.store.putSubject(*subject.row); !stored)
        return stored.error();
    if (!subject.waiting || !subject.waiting->job.needs.testFlag(Need::Subject))
        return subject;
    Needs needs = subject.waiting->job.needs;
    needs.setFlag(Need::Subject, false);
    if (const Result<> changed = setNeeds(turn, *subject.waiting, needs); !changed)
        return changed.error();
    if (const Result<> noted = noteJob(turn, *subject.waiting); !noted)
        return noted.error();
    return subject;
}

Result<> handOnPlace(Turn &turn, JobRow &next, qint64 place)
{
    if (next.job.place <= place)
        return {};
    Job changed = next.job;
    changed.place = place;
    if (const Result<> moved = moveInLine(turn, next, changed); !moved)
        return moved;
    return noteJob(turn, next);
}

} // namespace

Result<> addJob(Turn &turn, const JobRow &row, const JobSpec &spec)
{
    if (const Result<> inserted = turn.store.insertJob(row, spec); !inserted)
        return inserted;
    enterState(turn, row);
    turn.effects.countMade();
    turn.effects.tell(event::JobCreated{row.job});
    return {};
}

Result<> moveJob(Turn &turn, JobRow &row, JobState to)
{
    if (!canTransition(row.job.state, to)) {
        return Error{.code = ErrorCode::Conflict,
                     .message = u"a job that is %1 cannot become %2"_s.arg(nameOf(row.job.state),
                                                                           nameOf(to)),
                     .data = {{u"state"_s, nameOf(row.job.state)}}};
    }
    leaveState(turn, row);
    if (to == JobState::Queued)
        row.job.dueAt = turn.now;
    row.job.state = to;
    if (to != JobState::Scheduled) {
        row.job.runAt.reset();
        row.job.delayReason.reset();
    }
    if (!isWaiting(to))
        row.job.expiresAt.reset();
    if (isFinal(to)) {
        if (const Result<> finished = finishJob(turn, row); !finished)
            return finished;
    }
    enterState(turn, row);
    return noteJob(turn, row);
}

Result<> endWaiting(Turn &turn, JobRow &row, JobState to)
{
    if (const Result<> left = leaveSubjectWaiting(turn, row.job); !left)
        return left;
    return moveJob(turn, row, to);
}

Result<> noteJob(Turn &turn, const JobRow &row)
{
    noteExpiry(turn, row.job);
    if (const Result<> updated = turn.store.updateJob(row); !updated)
        return updated;
    turn.effects.tell(event::JobChanged{row.job});
    return {};
}

Result<> setNeeds(Turn &turn, JobRow &row, Needs needs)
{
    Job changed = row.job;
    changed.needs = needs;
    return moveInLine(turn, row, changed);
}

Result<> moveInLine(Turn &turn, JobRow &row, const Job &changed)
{
    const Result<Ledger::Queue *> queue = turn.ledger.queue(changed.queue, turn.store);
    if (!queue)
        return queue.error();
    const Result<qint64> lane = turn.ledger.lane(
        {.queue = (*queue)->row.id, .needs = changed.needs, .lock = changed.locks}, turn.store);
    if (!lane)
        return lane.error();
    leaveState(turn, row);
    row.job = changed;
    row.lane = *lane;
    enterState(turn, row);
    return {};
}

Result<> leaveSubjectWaiting(Turn &turn, const Job &job)
{
    const auto subject = subjectOf(turn, job);
    if (!subject)
        return subject.error();
    if (!*subject || (*subject)->waiting != job.seq)
        return {};
    SubjectRow row = **subject;
    row.waiting.reset();
    return turn.store.putSubject(row);
}

Result<> startSubject(Turn &turn, const Job &job)
{
    const auto subject = subjectOf(turn, job);
    if (!subject)
        return subject.error();
    if (!*subject)
        return {};
    SubjectRow row = **subject;
    row.waiting.reset();
    row.running = job.seq;
    return turn.store.putSubject(row);
}

Result<> endSubject(Turn &turn, const Job &job)
{
    const auto left = leaveSubjectRunning(turn, job);
    return left ? Result<>() : left.error();
}

Result<> waitAgain(Turn &turn, JobRow &row, std::optional<Timestamp> runAt, bool hasBegun)
{
    const auto spec = turn.store.spec(row.job.seq);
    if (!spec)
        return spec.error();
    Result<Subject> left = leaveSubjectRunning(turn, row.job);
    if (!left)
        return left.error();
    auto &[subject, next] = *left;
    if (subject && subject->generation > row.job.generation) {
        if (next) {
            if (const Result<> handed = handOnPlace(turn, *next, row.job.place); !handed)
                return handed;
        }
        row.job.supersededBy = subject->latest;
        return moveJob(turn, row, JobState::Superseded);
    }
    if (subject) {
        subject->waiting = row.job.seq;
        if (const Result<> stored = turn.store.putSubject(*subject); !stored)
            return stored;
    }
    Needs needs = row.job.needs;
    // What somebody has suspended does not start again by itself.
    const bool isHeld = row.job.freezeReasons.testFlag(FreezeReason::User);
    needs.setFlag(Need::UserHold, isHeld);
    row.job.heldAt = isHeld ? std::optional(turn.now) : std::nullopt;
    // To be run now was said of one attempt.
    if (hasBegun && row.job.override == Override::RunNow) {
        row.job.override.reset();
        if (*spec)
            needs |= machineNeedsOf((*spec)->conditions, row.job.priority);
    }
    if (needs != row.job.needs) {
        if (const Result<> changed = setNeeds(turn, row, needs); !changed)
            return changed;
    }
    row.job.stopping = false;
    row.job.freezeReasons = {};
    row.job.runAt = runAt;
    row.job.delayReason = runAt ? std::optional(DelayReason::Backoff) : std::nullopt;
    row.job.dueAt = turn.now;
    if (*spec)
        setExpiry(row.job, **spec);
    return moveJob(turn, row, runAt ? JobState::Scheduled : JobState::Queued);
}

Error noSuchJob(const QString &field, const JobRef &ref)
{
    Error error = noSuchJob(ref);
    error.message = field + u": "_s + error.message;
    error.data.insert(u"field"_s, field);
    return error;
}

Error noSuchJob(const JobRef &ref)
{
    return notFoundError(u"no such job "_s + nameOf(ref));
}

} // namespace sem
