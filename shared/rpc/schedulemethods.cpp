#include "shared/rpc/schedulemethods.h"

#include "shared/domain/limits.h"
#include "shared/domain/schedule.h"
#include "shared/rpc/fieldbuilders.h"
#include "shared/rpc/resultfields.h"

namespace sem {

using namespace Qt::StringLiterals;
using namespace fields;

namespace {

using enum Field::Type;

Field name()
{
    return required(plain(u"name"_s, QueueName, u"The schedule."_s));
}

Field run(const QString &member, const QString &description)
{
    return object(
        member,
        {required(time(u"time"_s,
                       u"When it was due; of a job that makes up for missed runs or was triggered, "
                       "when that was."_s)),
         plain(u"job_id"_s, Text, u"The job that was made; it may have been deleted."_s),
         plain(u"seq"_s, Integer, u"Its number."_s),
         plain(u"skipped"_s, Text, u"Why there is no job: missed, overlap or refused."_s),
         plain(u"detail"_s, Text, u"More about that."_s),
         required(plain(u"runs"_s, Integer, u"How many were skipped at once; counted to 200."_s))},
        description);
}

Field schedule()
{
    return object(
        u"schedule"_s,
        {required(plain(u"name"_s, Text, u"Its name."_s)), plain(u"cron"_s, Text, u"As given."_s),
         plain(u"every_ms"_s, Integer, u"As given."_s),
         required(plain(u"time_zone"_s, Text, u"Whose clocks `cron` follows."_s)),
         required(
             plain(u"template"_s, Object,
                   u"As given and completed from its type; what stands in env reads \"…\"."_s)),
         required(plain(u"missed"_s, Text, u"skip, run_once or catch_up."_s)),
         required(plain(u"overlap"_s, Text, u"skip, queue or cancel_running."_s)),
         required(plain(u"enabled"_s, Boolean, u"False: only triggered."_s)),
         required(list(u"next"_s, plain({}, Integer, {}),
                       u"The next five times, in milliseconds since 1970, UTC."_s)),
         run(u"last_run"_s, u"The latest; absent: none yet."_s),
         required(list(u"runs"_s, run({}, {}), u"The latest 20, the latest first."_s))},
        u"The schedule."_s);
}

MethodInfo putSchedule()
{
    const auto count = MethodInfo::Choice::Count::ExactlyOne;
    return {
        .name = methods::putSchedule,
        .summary = u"Adds or replaces a schedule: jobs that come again and again."_s,
        .params =
            {required(plain(u"name"_s, QueueName, u"Replaces the one of this name."_s)),
             required(plain(u"template"_s, WholeJob,
                            u"The job, as the parameters of dev.enqueue.v1 but request_id; at most "
                            "32 KiB. It is completed from its type now, not when it runs."_s)),
             text(u"cron"_s, limits::cronLength,
                  u"Minute, hour, day of month, month, day of week, as in crontab(5); or @hourly, "
                  "@daily, @weekly, @monthly, @yearly. When clocks change, fixed hours come once a "
                  "day, any or stepped hours whenever the clocks show them."_s),
             integer(u"every_ms"_s, limits::shortestPeriod.count(), limits::longestDuration.count(),
                     u"So often, counted from now on."_s),
             text(u"time_zone"_s, limits::timeZoneLength,
                  u"Whose clocks `cron` follows, e.g. Europe/Berlin; absent: the system's."_s),
             withDefault(word(u"missed"_s,
                              {nameOf(MissedRuns::Skip), nameOf(MissedRuns::RunOnce),
                               nameOf(MissedRuns::CatchUp)},
                              u"What becomes of runs that passed while no service ran or the "
                              "machine slept: none, one job for all, or one for each, 100 at most "
                              "and whatever `overlap` says."_s),
                         nameOf(MissedRuns::RunOnce)),
             withDefault(word(u"overlap"_s,
                              {nameOf(OverlappingRuns::Skip), nameOf(OverlappingRuns::Queue),
                               nameOf(OverlappingRuns::CancelRunning)},
                              u"What becomes of a run while the schedule's latest job has not "
                              "ended: none, a job all the same, or one in its place."_s),
                         nameOf(OverlappingRuns::Skip)),
             withDefault(plain(u"enabled"_s, Boolean, u"False: it is only triggered."_s), true)},
        .result = {required(schedule())},
        .choices = {{.count = count, .names = {u"cron"_s, u"every_ms"_s}}},
    };
}

} // namespace

std::vector<MethodInfo> scheduleMethods()
{
    constexpr qint64 listBytes = 256 * 1024;
    Field element = schedule();
    element.name.clear();
    return {
        putSchedule(),
        {
            .name = methods::listSchedules,
            .summary = u"Lists the schedules, when they come next and what came of them."_s,
            .result = {required(list(u"schedules"_s, std::move(element), u"By name."_s))},
            .answerBytes = listBytes,
        },
        {
            .name = methods::enableSchedule,
            .summary = u"Lets a schedule come by itself, or only when it is triggered; all else of "
                       "it stays."_s,
            .params = {name(),
                       required(plain(u"enabled"_s, Boolean, u"False: it is only triggered."_s))},
            .result = {required(schedule())},
        },
        {
            .name = methods::deleteSchedule,
            .summary = u"Deletes a schedule; its jobs stay."_s,
            .params = {name()},
        },
        {
            .name = methods::triggerSchedule,
            .summary = u"Makes a job of a schedule now, besides those that come by themselves."_s,
            .params = {name()},
            .result = enqueued(),
        },
    };
}

} // namespace sem
