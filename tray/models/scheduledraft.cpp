#include "tray/models/scheduledraft.h"

#include "shared/domain/checks.h"
#include "shared/text/timeinput.h"
#include "shared/text/timetext.h"
#include "tray/models/listtext.h"
#include "tray/models/tr.h"

#include <QTime>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

using Field = JudgedSchedule::Field;

Schedule scheduleOf(const ScheduleDraft &draft, const QTimeZone &zone)
{
    Schedule schedule{.name = draft.name.trimmed(), .timeZone = QString::fromLatin1(zone.id())};
    const QString when = draft.when.trimmed();
    if (const Result<Duration> every = parseDuration(when))
        schedule.every = *every;
    else if (const QTime daily = QTime::fromString(when, u"H:mm"_s); daily.isValid())
        schedule.cron = u"%1 %2 * * *"_s.arg(daily.minute()).arg(daily.hour());
    else
        schedule.cron = when;
    return schedule;
}

QString nextTimes(const Timetable &timetable, Timestamp now)
{
    constexpr int shown = 3;
    QStringList times;
    std::optional<Timestamp> time = now;
    while (times.size() < shown && (time = timetable.next(*time)))
        times += plannedText(*time, now);
    return times.isEmpty() ? Tray::tr("It never comes.")
                           : Tray::tr("It comes at %1 …").arg(listText(times));
}

} // namespace

JudgedSchedule judge(const ScheduleDraft &draft, Timestamp now, const QTimeZone &zone)
{
    JudgedSchedule judged;
    const Schedule schedule = scheduleOf(draft, zone);
    if (schedule.name.isEmpty())
        judged.problems.insert(Field::Name, Tray::tr("What is it called? For example: backup"));
    else if (const Result<> name = checkQueueName(u"name"_s, schedule.name); !name)
        judged.problems.insert(Field::Name,
                               Tray::tr("Only the letters A to Z, digits, _ and - are possible."));
    else if (draft.taken.contains(schedule.name))
        judged.problems.insert(Field::Name, Tray::tr("There is one of that name already."));
    const Result<Timetable> timetable = Timetable::of(schedule, now);
    if (draft.when.trimmed().isEmpty() || !timetable) {
        judged.problems.insert(
            Field::When, Tray::tr("How often? For example: 2h, 22:00 (daily), or 0 8 * * mon-fri"));
    } else {
        judged.sentence = nextTimes(*timetable, now);
    }

    const JudgedDraft job = judge(draft.job, now, zone);
    for (auto [field, problem] : job.problems.asKeyValueRange()) {
        judged.problems.insert(field == JudgedDraft::Field::Folder ? Field::Folder : Field::Command,
                               problem);
    }
    if (judged.problems.isEmpty() && job.job)
        judged.wanted = {.schedule = schedule, .job = *job.job};
    return judged;
}

} // namespace sem
