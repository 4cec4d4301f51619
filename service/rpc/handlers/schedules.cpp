#include "service/engine/readqueue.h"
#include "service/jobtypes/registeredtypes.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/handlers/jobrequest.h"
#include "service/rpc/scheduleview.h"
#include "shared/domain/schedule.h"
#include "shared/rpc/codec.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

using Records = std::vector<ScheduleRecord>;

QString systemTimeZone()
{
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return zone.isEmpty() ? u"UTC"_s : zone;
}

// As it is kept: with all that its type adds, checked, in its shortest form.
Result<QByteArray> templateFrom(const Call &call, const FrontServices &services)
{
    CheckBudget budget;
    const Result<JobSpec> spec =
        services.types.specFrom(call.param("template"_L1).toObject(), budget);
    if (!spec)
        return within(u"template"_s, spec.error());
    if (!spec->requestId.isEmpty()) {
        return within(u"template"_s,
                      validationError(u"request_id"_s, u"would make all jobs the same one"_s));
    }
    if (spec->deadline) {
        return within(
            u"template"_s,
            validationError(u"deadline"_s, u"is one moment for all jobs; ttl_ms is not"_s));
    }
    if (!spec->dependencies.after.empty()) {
        return within(u"template"_s,
                      validationError(u"after"_s, u"names jobs that end only once"_s));
    }
    if (spec->timing.type == Timing::Type::At) {
        return within(u"template"_s,
                      validationError(u"schedule"_s, u"has a time of its own for each job"_s));
    }
    if (const auto valid = spec->validate(); !valid)
        return within(u"template"_s, valid.error());
    return QJsonDocument(toJson(*spec)).toJson(QJsonDocument::Compact);
}

Result<Schedule> scheduleFrom(const Call &call, const FrontServices &services)
{
    const Result<QByteArray> jobTemplate = templateFrom(call, services);
    if (!jobTemplate)
        return jobTemplate.error();
    Schedule schedule{.name = call.param("name"_L1).toString(),
                      .cron = call.param("cron"_L1).toString(),
                      .timeZone = call.param("time_zone"_L1).toString(),
                      .jobTemplate = *jobTemplate,
                      .enabled = call.param("enabled"_L1).toBool()};
    if (const QJsonValue every = call.param("every_ms"_L1); every.isDouble())
        schedule.every = Duration(every.toInteger());
    if (schedule.timeZone.isEmpty())
        schedule.timeZone = systemTimeZone();
    schedule.missed = *missedRunsFromString(call.param("missed"_L1).toString());
    schedule.overlap = *overlappingRunsFromString(call.param("overlap"_L1).toString());
    if (const Result<> valid = schedule.validate(); !valid)
        return valid.error();
    return schedule;
}

void answerWithSchedule(const Call &call, const FrontServices &services, const QString &name)
{
    const auto reply = call.then<Records>([call, name](const Records &records) {
        const auto record = std::ranges::find_if(
            records, [&](const auto &each) { return each.row.schedule.name == name; });
        if (record == records.end()) // deleted between the write and the read
            call.answer(notFoundError(u"There is no schedule "_s + name));
        else
            call.answer(toJson(ScheduleAnswer{scheduleInfo(*record)}));
    });
    services.ports.reads.post([reply](JobReader &reader) { reply(reader.schedules()); });
}

void submitSchedule(const Call &call, const FrontServices &services, const Schedule &schedule)
{
    call.submit(
        command::PutSchedule{.schedule = schedule,
                             .reply = call.then<void>([call, &services, name = schedule.name] {
                                 answerWithSchedule(call, services, name);
                             })},
        Call::commandBytes + schedule.jobTemplate.size());
}

} // namespace

void putSchedule(const Call &call, const FrontServices &services)
{
    const Result<Schedule> schedule = scheduleFrom(call, services);
    if (schedule)
        submitSchedule(call, services, *schedule);
    else
        call.answer(schedule.error());
}

// Whoever reads a schedule does not see all of its template, and so cannot put it back.
void enableSchedule(const Call &call, const FrontServices &services)
{
    const auto reply = call.then<Records>([call, &services](const Records &records) {
        const QString name = call.param("name"_L1).toString();
        const auto record = std::ranges::find_if(
            records, [&](const auto &each) { return each.row.schedule.name == name; });
        if (record == records.end()) {
            call.answer(notFoundError(u"There is no schedule "_s + name));
            return;
        }
        Schedule schedule = record->row.schedule;
        schedule.enabled = call.param("enabled"_L1).toBool();
        submitSchedule(call, services, schedule);
    });
    services.ports.reads.post([reply](JobReader &reader) { reply(reader.schedules()); });
}

void listSchedules(const Call &call, const FrontServices &services)
{
    const auto reply = call.then<Records>([call](const Records &records) {
        SchedulesAnswer answer;
        for (const ScheduleRecord &record : records)
            answer.schedules.push_back(scheduleInfo(record));
        call.answer(toJson(answer));
    });
    services.ports.reads.post([reply](JobReader &reader) { reply(reader.schedules()); });
}

void deleteSchedule(const Call &call, const FrontServices &)
{
    call.submit(
        command::DeleteSchedule{.name = call.param("name"_L1).toString(),
                                .reply = call.then<void>([call] { call.answer(QJsonObject()); })});
}

void triggerSchedule(const Call &call, const FrontServices &)
{
    call.submit(command::TriggerSchedule{
        .name = call.param("name"_L1).toString(),
        .reply = call.then<EnqueueOutcome>(
            [call](const EnqueueOutcome &outcome) { call.answer(toJson(answerOf(outcome))); })});
}

} // namespace sem::handlers
