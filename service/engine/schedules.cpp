#include "service/engine/schedules.h"

#include "service/engine/cancel.h"
#include "service/engine/enqueue.h"
#include "shared/domain/limits.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// The engine looks at the clock at least once a minute: what is later has been missed.
constexpr auto latest = 60s;
constexpr auto widestSpread = 60s;
// More than can be made up for; beyond that the number says nothing any more.
constexpr int mostCounted = 2 * limits::catchUpRuns;

Error noSuchSchedule(const QString &name)
{
    return notFoundError(u"There is no schedule "_s + name);
}

Result<> refreshNextDue(Turn &turn)
{
    const auto next = turn.store.nextScheduleDue();
    if (!next)
        return next.error();
    turn.ledger.nextScheduleDue = *next;
    return {};
}

// The latest job of the schedule, if it has not ended.
Result<std::optional<Job>> openJob(Turn &turn, const ScheduleRow &row)
{
    if (!row.lastJob)
        return std::optional<Job>();
    const auto found = turn.store.job(*row.lastJob);
    if (!found)
        return found.error();
    if (!*found || isFinal((*found)->job.state))
        return std::optional<Job>();
    return std::optional((*found)->job);
}

Result<std::optional<Job>> jobInTheWay(Turn &turn, const ScheduleRow &row)
{
    return row.schedule.overlap == OverlappingRuns::Queue ? std::optional<Job>()
                                                          : openJob(turn, row);
}

// No two runs of a schedule overlap, be it one that is being stopped. Where they are about a
// subject that is so anyway.
Result<> waitForTheOneBefore(Turn &turn, const ScheduleRow &row, bool replaces, JobSpec &spec)
{
    const bool isAboutSubject =
        !spec.subjectKey.isEmpty() && spec.onConflict.way != Conflict::Way::Parallel;
    if (isAboutSubject)
        return {};
    const auto before = openJob(turn, row);
    if (!before || !*before)
        return before ? Result<>() : before.error();
    spec.dependencies.when = Dependencies::When::Finished;
    if (!replaces || isStarted((*before)->state)) {
        spec.dependencies.after.emplace_back((*before)->seq);
        return {};
    }
    const auto needed = turn.store.dependencies((*before)->seq); // it waits in its place
    if (!needed)
        return needed.error();
    for (const DependencyRow &one : *needed)
        spec.dependencies.after.emplace_back(one.needs);
    return {};
}

// By the ordinary rules; in the place of `replaced`, if there is one.
Result<EnqueueOutcome> makeJob(Turn &turn, ScheduleRow &row, const SpecFromTemplate &specFrom,
                               Timestamp time, const std::optional<Job> &replaced)
{
    Result<JobSpec> spec = specFrom(row.schedule.jobTemplate);
    if (!spec)
        return spec.error();
    if (const Result<> waits = waitForTheOneBefore(turn, row, replaced.has_value(), *spec); !waits)
        return waits.error();
    Planned planned;
    if (replaced && isWaiting(replaced->state))
        planned.jobs[replaced->queue] = -1; // whose room it takes
    if (const Result<> checked = checkEnqueue(turn, *spec, planned); !checked)
        return checked.error();
    if (replaced) {
        if (const Result<bool> cancelled = cancelJob(turn, replaced->seq, true); !cancelled)
            return cancelled.error();
    }
    Result<EnqueueOutcome> made = enqueueJob(turn, *spec);
    if (!made)
        return made;
    row.lastJob = made->seq;
    const Result<> noted = turn.store.addScheduleRun(
        row.schedule.name, {.time = time, .job = made->id, .seq = made->seq});
    return noted ? made : noted.error();
}

Result<> skipRun(Turn &turn, const ScheduleRow &row, const ScheduleRun &run)
{
    return turn.store.addScheduleRun(row.schedule.name, run);
}

Result<> makeJobOrSay(Turn &turn, ScheduleRow &row, const SpecFromTemplate &specFrom,
                      Timestamp time, const std::optional<Job> &replaced = {})
{
    const Result<EnqueueOutcome> made = makeJob(turn, row, specFrom, time, replaced);
    if (made)
        return {};
    if (made.error().code == ErrorCode::Database)
        return made.error();
    return skipRun(turn, row,
                   {.time = time, .skipped = SkipReason::Refused, .detail = made.error().message});
}

Result<> runOnce(Turn &turn, ScheduleRow &row, const SpecFromTemplate &specFrom, Timestamp time)
{
    const auto other = jobInTheWay(turn, row);
    if (!other)
        return other.error();
    if (*other && row.schedule.overlap == OverlappingRuns::Skip) {
        return skipRun(turn, row,
                       {.time = time,
                        .skipped = SkipReason::Overlap,
                        .detail = u"job %1 had not ended"_s.arg((*other)->seq)});
    }
    return makeJobOrSay(turn, row, specFrom, time, *other);
}

// The runs that have come due since the schedule was last looked at.
struct DueRuns
{
    int missed = 0; // at most mostCounted
    Timestamp lastMissed = {};
    std::optional<Timestamp> onTime = {}; // the latest, if that is no older than `latest`
};

DueRuns dueRuns(const Timetable &times, Timestamp first, Timestamp now)
{
    DueRuns due;
    const auto noteMissed = [&due](Timestamp run) {
        due.lastMissed = run;
        due.missed = std::min(due.missed + 1, mostCounted);
    };
    std::optional<Timestamp> run = first;
    while (run && *run < now - latest) {
        noteMissed(*run);
        run = due.missed < mostCounted ? times.next(*run) : times.next(now - latest - 1ms);
    }
    while (run && *run <= now) {
        if (due.onTime)
            noteMissed(*due.onTime);
        due.onTime = run;
        run = times.next(*run);
    }
    return due;
}

// How many of the missed runs get a job: with a run on time, `run_once` needs no other.
int toMakeUp(const Schedule &schedule, const DueRuns &due)
{
    switch (schedule.missed) {
    case MissedRuns::Skip:
        return 0;
    case MissedRuns::RunOnce:
        return due.missed > 0 && !due.onTime ? 1 : 0;
    case MissedRuns::CatchUp:
        return std::min(due.missed, limits::catchUpRuns);
    }
    return 0;
}

// Schedules of many names spread evenly, each always by the same time.
Duration spreadOf(const QString &name)
{
    constexpr qsizetype unseeded = 0;
    return Duration(qint64(qHash(name, unseeded) % size_t(Duration(widestSpread).count())));
}

Result<> noteMissed(Turn &turn, ScheduleRow &row, const DueRuns &due, bool severalAreDue)
{
    const int madeUp = toMakeUp(row.schedule, due);
    if (madeUp > 0) {
        const bool afterGap = !due.onTime;
        row.owed = std::min(row.owed + madeUp, limits::catchUpRuns);
        row.owedAt =
            turn.now + (severalAreDue && afterGap ? spreadOf(row.schedule.name) : Duration(0));
    }
    if (due.missed == madeUp)
        return {};
    return skipRun(
        turn, row,
        {.time = due.lastMissed, .skipped = SkipReason::Missed, .runs = due.missed - madeUp});
}

Result<> makeUp(Turn &turn, ScheduleRow &row, const SpecFromTemplate &specFrom)
{
    const int owed = std::exchange(row.owed, 0);
    row.owedAt.reset();
    if (row.schedule.missed != MissedRuns::CatchUp)
        return runOnce(turn, row, specFrom, turn.now);
    // Each is wanted, one after the other.
    for (int i = 0; i < owed; ++i) {
        if (const Result<> made = makeJobOrSay(turn, row, specFrom, turn.now); !made)
            return made;
    }
    return {};
}

Result<> runSchedule(Turn &turn, ScheduleRow row, const SpecFromTemplate &specFrom,
                     bool severalAreDue)
{
    const Result<Timetable> times = Timetable::of(row.schedule, row.anchor);
    if (!times) { // e.g. a time zone that the system no longer knows
        row.nextAt.reset();
        row.owed = 0;
        row.owedAt.reset();
        if (const Result<> put = turn.store.putSchedule(row); !put)
            return put;
        return skipRun(
            turn, row,
            {.time = turn.now, .skipped = SkipReason::Refused, .detail = times.error().message});
    }

    DueRuns due;
    if (row.nextAt && *row.nextAt <= turn.now) {
        due = dueRuns(*times, *row.nextAt, turn.now);
        row.nextAt = times->next(turn.now);
        if (const Result<> noted = noteMissed(turn, row, due, severalAreDue); !noted)
            return noted;
    }
    if (due.onTime && row.schedule.missed == MissedRuns::RunOnce) {
        row.owed = 0; // this one is as good
        row.owedAt.reset();
    }
    const bool makesUp = row.owedAt && *row.owedAt <= turn.now;
    if (makesUp) {
        if (const Result<> made = makeUp(turn, row, specFrom); !made)
            return made;
    }
    if (due.onTime) {
        // Made together with those that it comes after, it is not in their way.
        const Result<> made = makesUp && row.schedule.missed == MissedRuns::CatchUp
            ? makeJobOrSay(turn, row, specFrom, *due.onTime)
            : runOnce(turn, row, specFrom, *due.onTime);
        if (!made)
            return made;
    }
    return turn.store.putSchedule(row);
}

// When the latest job was made, if that lies ahead by no more than so much; else now.
Result<Timestamp> lastRun(Turn &turn, const ScheduleRow &row, Duration ahead)
{
    if (!row.lastJob)
        return turn.now;
    const auto found = turn.store.job(*row.lastJob);
    if (!found)
        return found.error();
    const Timestamp made = *found ? (*found)->job.createdAt : turn.now;
    return made <= turn.now + ahead ? std::max(made, turn.now) : turn.now;
}

} // namespace

Result<> putSchedule(Turn &turn, const Schedule &schedule)
{
    const auto found = turn.store.schedule(schedule.name);
    if (!found)
        return found.error();
    if (!*found) {
        const Result<int> count = turn.store.scheduleCount();
        if (!count)
            return count.error();
        if (*count >= limits::schedules) {
            return validationError(u"name"_s,
                                   u"there are %1 schedules already"_s.arg(limits::schedules),
                                   limits::schedules);
        }
    }
    ScheduleRow row = found->value_or(ScheduleRow());
    const bool goesOn =
        *found && row.schedule.hasTimesOf(schedule) && row.schedule.enabled && schedule.enabled;
    row.schedule = schedule;
    if (!goesOn) {
        const Result<Timetable> times = Timetable::of(schedule, turn.now);
        if (!times)
            return times.error();
        row.anchor = turn.now;
        row.nextAt = schedule.enabled ? times->next(turn.now) : std::nullopt;
        row.owed = 0;
        row.owedAt.reset();
    }
    if (const Result<> put = turn.store.putSchedule(row); !put)
        return put;
    return refreshNextDue(turn);
}

Result<> deleteSchedule(Turn &turn, const QString &name)
{
    const auto found = turn.store.schedule(name);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchSchedule(name);
    if (const Result<> deleted = turn.store.deleteSchedule(name); !deleted)
        return deleted;
    return refreshNextDue(turn);
}

Result<EnqueueOutcome> triggerSchedule(Turn &turn, const QString &name,
                                       const SpecFromTemplate &specFrom)
{
    const auto found = turn.store.schedule(name);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchSchedule(name);
    ScheduleRow row = **found;
    const auto other = jobInTheWay(turn, row);
    if (!other)
        return other.error();
    if (*other && row.schedule.overlap == OverlappingRuns::Skip) {
        return Error{.code = ErrorCode::Conflict,
                     .message = u"job %1 of the schedule has not ended"_s.arg((*other)->seq),
                     .data = {{u"state"_s, nameOf((*other)->state)},
                              {u"job_id"_s, (*other)->id.toString()}}};
    }
    Result<EnqueueOutcome> made = makeJob(turn, row, specFrom, turn.now, *other);
    if (!made)
        return made;
    const Result<> put = turn.store.putSchedule(row);
    return put ? made : put.error();
}

Result<> mendSchedules(Turn &turn, Duration setBy)
{
    constexpr auto plausible = 24h; // by which a clock may be set without being wrong
    const auto planned = turn.store.dueSchedules(Timestamp::max());
    if (!planned)
        return planned.error();
    for (ScheduleRow row : *planned) {
        if (row.schedule.every && setBy != Duration(0)) {
            row.anchor += setBy;
            for (std::optional<Timestamp> *time : {&row.nextAt, &row.owedAt}) {
                if (*time)
                    **time += setBy;
            }
            if (const Result<> put = turn.store.putSchedule(row); !put)
                return put;
            continue;
        }
        if (setBy != Duration(0) && std::chrono::abs(setBy) <= plausible)
            continue;
        const Result<Timetable> times = Timetable::of(row.schedule, std::min(row.anchor, turn.now));
        if (!times || !row.nextAt)
            continue;
        // A run that was made a little later than it is now is not made again.
        const Result<Timestamp> from = lastRun(turn, row, plausible);
        if (!from)
            return from.error();
        const auto next = times->next(*from);
        if (!next || *row.nextAt <= *next + plausible)
            continue;
        row.nextAt = next;
        row.anchor = std::min(row.anchor, turn.now);
        if (const Result<> put = turn.store.putSchedule(row); !put)
            return put;
    }
    return refreshNextDue(turn);
}

Result<> runDueSchedules(Turn &turn, const SpecFromTemplate &specFrom)
{
    if (!turn.ledger.nextScheduleDue || *turn.ledger.nextScheduleDue > turn.now)
        return {};
    const auto due = turn.store.dueSchedules(turn.now);
    if (!due)
        return due.error();
    for (const ScheduleRow &row : *due) {
        if (const Result<> run = runSchedule(turn, row, specFrom, due->size() > 1); !run)
            return run;
    }
    return refreshNextDue(turn);
}

} // namespace sem
