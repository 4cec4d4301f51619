#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"
#include "shared/domain/cronexpression.h"
#include "shared/domain/jobid.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace sem {

// Jobs that come again and again.
struct Schedule
{
    Q_GADGET

public:
    // The numbers of all enums here are stored in the database: never change one.

    // What becomes of runs whose time has passed unnoticed: no service ran, or the machine slept.
    enum class MissedRuns {
        Skip = 1,
        RunOnce = 2, // one job makes up for all of them
        CatchUp = 3, // a job for each, up to limits::catchUpRuns
    };
    Q_ENUM(MissedRuns)

    // What becomes of a run while the latest job of its schedule has not ended.
    enum class OverlappingRuns {
        Skip = 1,
        Queue = 2, // it is enqueued all the same
        CancelRunning = 3, // it takes the other's place
    };
    Q_ENUM(OverlappingRuns)

    QString name = {};
    QString cron = {}; // either this,
    std::optional<Duration> every = {}; // or this
    QString timeZone = {}; // by its IANA name; what `cron` is read in
    QByteArray jobTemplate = {}; // the parameters of an enqueue, JSON
    MissedRuns missed = MissedRuns::RunOnce;
    OverlappingRuns overlap = OverlappingRuns::Skip;
    bool enabled = true;

    // Checks all but what is in the template. Validation, naming the protocol's field.
    Result<> validate() const;

    bool hasTimesOf(const Schedule &other) const
    {
        return cron == other.cron && every == other.every && timeZone == other.timeZone;
    }

    bool operator==(const Schedule &) const = default;
};

using MissedRuns = Schedule::MissedRuns;
using OverlappingRuns = Schedule::OverlappingRuns;

QString nameOf(MissedRuns missed); // "run_once", …
QString nameOf(OverlappingRuns overlap);
std::optional<MissedRuns> missedRunsFromString(const QString &name);
std::optional<OverlappingRuns> overlappingRunsFromString(const QString &name);

// A schedule and how far it has come.
struct ScheduleRow
{
    Schedule schedule = {};
    Timestamp anchor = {}; // `every` is counted from here
    std::optional<Timestamp> nextAt = {}; // none: never, or not while it is disabled
    int owed = 0; // missed runs that are still to be made up for,
    std::optional<Timestamp> owedAt = {}; // at this time
    std::optional<qint64> lastJob = {}; // seq of its latest job

    bool operator==(const ScheduleRow &) const = default;
};

// What came of a run, or of several that were missed.
struct ScheduleRun
{
    Q_GADGET

public:
    enum class SkipReason {
        Missed = 1,
        Overlap = 2,
        Refused = 3, // no job could be made of the template
    };
    Q_ENUM(SkipReason)

    // When it was due; of one that was made up for or triggered, when that was.
    Timestamp time = {};
    std::optional<JobId> job = {}; // either this,
    std::optional<qint64> seq = {};
    std::optional<SkipReason> skipped = {}; // or this
    QString detail = {}; // e.g. what refused it
    int runs = 1;

    bool operator==(const ScheduleRun &) const = default;
};

using SkipReason = ScheduleRun::SkipReason;

QString nameOf(SkipReason reason);

// When the runs of a schedule are.
class Timetable
{
public:
    // Validation as Schedule::validate().
    static Result<Timetable> of(const Schedule &schedule, Timestamp anchor);

    // The first after `after`. None: never again.
    std::optional<Timestamp> next(Timestamp after) const;

private:
    Timetable() = default;

    std::optional<CronExpression> m_cron = {};
    Duration m_every = {};
    Timestamp m_anchor = {};
    QTimeZone m_zone = {};
};

} // namespace sem
