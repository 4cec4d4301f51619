#include "service/rpc/scheduleview.h"

#include "shared/rpc/codec.h"

#include <QJsonDocument>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int timesShown = 5;

// What is still to be made up for comes before all others.
std::vector<Timestamp> nextTimes(const ScheduleRow &row)
{
    std::vector<Timestamp> times;
    if (row.owedAt)
        times.push_back(*row.owedAt);
    const Result<Timetable> timetable = Timetable::of(row.schedule, row.anchor);
    std::optional<Timestamp> next = row.nextAt;
    while (timetable && next && std::ssize(times) < timesShown) {
        times.push_back(*next);
        next = timetable->next(*next);
    }
    return times;
}

QJsonObject redactedTemplate(const QByteArray &jobTemplate)
{
    QJsonObject shown = QJsonDocument::fromJson(jobTemplate).object();
    if (const QJsonValue payload = shown.value("payload"_L1); payload.isObject()) {
        shown.insert("payload"_L1, redactedPayload(QJsonDocument(payload.toObject()).toJson()));
    }
    return shown;
}

} // namespace

ScheduleInfo scheduleInfo(const ScheduleRecord &record)
{
    const Schedule &schedule = record.row.schedule;
    ScheduleInfo info{.name = schedule.name,
                      .every = schedule.every,
                      .timeZone = schedule.timeZone,
                      .jobTemplate = redactedTemplate(schedule.jobTemplate),
                      .missed = schedule.missed,
                      .overlap = schedule.overlap,
                      .enabled = schedule.enabled,
                      .next = nextTimes(record.row),
                      .runs = record.runs};
    if (!schedule.cron.isEmpty())
        info.cron = schedule.cron;
    if (!record.runs.empty())
        info.lastRun = record.runs.front();
    return info;
}

} // namespace sem
