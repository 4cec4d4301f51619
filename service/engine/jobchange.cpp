#include "service/engine/jobchange.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QueuedHead placeInLine(const Job &job)
{
    return {.seq = job.seq, .priority = job.priority, .place = job.place};
}

void enterState(Turn &turn, const JobRow &row)
{
    if (row.job.state == JobState::Queued)
        turn.ledger.joinLine(row.lane, placeInLine(row.job)); // before it is counted
    if (row.job.runAt)
        turn.ledger.nextDue =
            std::min(*row.job.runAt, turn.ledger.nextDue.value_or(*row.job.runAt));
    turn.ledger.count(row.lane, row.job.state, 1);
}

void leaveState(Turn &turn, const JobRow &row)
{
    if (row.job.state == JobState::Queued)
        turn.ledger.leaveLine(row.lane, row.job.seq);
    turn.ledger.count(row.lane, row.job.state, -1);
}

Result<std::optional<SubjectRow>> subjectOf(Turn &turn, const Job &job)
{
    if (job.subjectKey.isEmpty())
        return std::optional<SubjectRow>();
    return turn.store.subject(job.subjectKey);
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
                     .message = u"a job that is "_s + nameOf(row.job.state) + u" cannot become "_s
                         + nameOf(to),
                     .data = {{u"state"_s, nameOf(row.job.state)}}};
    }
    leaveState(turn, row);
    row.job.state = to;
    if (to != JobState::Scheduled)
        row.job.runAt.reset();
    if (isFinal(to)) {
        row.job.finishedAt = turn.now;
        row.job.stopping = false;
        row.job.freezeReasons = {};
        turn.effects.countEnded();
    }
    enterState(turn, row);
    return noteJob(turn, row);
}

Result<> noteJob(Turn &turn, const JobRow &row)
{
    if (const Result<> updated = turn.store.updateJob(row); !updated)
        return updated;
    turn.effects.tell(event::JobChanged{row.job});
    return {};
}

Result<> setNeeds(Turn &turn, JobRow &row, Needs needs)
{
    LaneRow wanted = turn.ledger.laneById(row.lane).row;
    wanted.needs = needs;
    const Result<qint64> lane = turn.ledger.lane(wanted, turn.store);
    if (!lane)
        return lane.error();
    leaveState(turn, row);
    row.lane = *lane;
    row.job.needs = needs;
    enterState(turn, row);
    return turn.store.updateJob(row);
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
    const auto subject = subjectOf(turn, job);
    if (!subject)
        return subject.error();
    if (!*subject || (*subject)->running != job.seq)
        return {};
    SubjectRow row = **subject;
    row.running.reset();
    if (const Result<> stored = turn.store.putSubject(row); !stored)
        return stored;
    if (!row.waiting)
        return {};

    const auto waiting = turn.store.job(*row.waiting);
    if (!waiting)
        return waiting.error();
    if (!*waiting || !(*waiting)->job.needs.testFlag(Need::Subject))
        return {};
    JobRow next = **waiting;
    Needs needs = next.job.needs;
    needs.setFlag(Need::Subject, false);
    return setNeeds(turn, next, needs);
}

Result<> waitAgain(Turn &turn, JobRow &row, std::optional<Timestamp> runAt)
{
    if (const Result<> ended = endSubject(turn, row.job); !ended)
        return ended;
    const auto subject = subjectOf(turn, row.job);
    if (!subject)
        return subject.error();
    if (*subject && (*subject)->generation > row.job.generation) {
        row.job.supersededBy = (*subject)->latest;
        return moveJob(turn, row, JobState::Superseded);
    }
    if (*subject) {
        SubjectRow waiting = **subject;
        waiting.waiting = row.job.seq;
        if (const Result<> stored = turn.store.putSubject(waiting); !stored)
            return stored;
    }
    // What somebody has suspended does not start again by itself.
    if (row.job.freezeReasons.testFlag(FreezeReason::User)) {
        if (const Result<> held = setNeeds(turn, row, row.job.needs | Need::UserHold); !held)
            return held;
    }
    row.job.stopping = false;
    row.job.freezeReasons = {};
    row.job.runAt = runAt;
    return moveJob(turn, row, runAt ? JobState::Scheduled : JobState::Queued);
}

Error noSuchJob(const JobRef &ref)
{
    return notFoundError(u"no such job "_s + nameOf(ref));
}

} // namespace sem
