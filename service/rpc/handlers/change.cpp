#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/handlers/selector.h"
#include "service/rpc/jobreads.h"
#include "service/rpc/jobview.h"
#include "shared/rpc/codec.h"

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

void answerWithJob(const Call &call, const FrontServices &services, const JobRef &ref)
{
    const auto reply = call.then<Job>([call, &events = services.events](const Job &job) {
        call.answer(toJson(JobAnswer{.job = withHolds(job, *events.snapshot())}));
    });
    services.ports.reads.post([reply, ref](JobReader &reader) { reply(readJob(reader, ref)); });
}

// One job, or each that `marks` mean.
template<typename Change>
void change(const Call &call, const FrontServices &services, const QJsonObject &marks,
            Change change = {})
{
    if (!call.params().contains("job_id"_L1)) {
        submitForEach(call, {.selector = selectorFrom(marks), .what = std::move(change)});
        return;
    }
    change.job = *jobRefFromJson(call.param("job_id"_L1));
    change.reply = call.then<void>(
        [call, &services, ref = change.job] { answerWithJob(call, services, ref); });
    call.submit(std::move(change));
}

QJsonObject withoutNulls(QJsonObject fields)
{
    for (auto it = fields.begin(); it != fields.end();) {
        if (it->isObject())
            *it = withoutNulls(it->toObject());
        it = it->isNull() ? fields.erase(it) : std::next(it);
    }
    return fields;
}

// `given`: the members that are to change; null stands for what a job has that says nothing.
ConditionChanges changesOf(const Conditions &conditions, const QJsonObject &given)
{
    const auto ifGiven = [&given](QLatin1StringView name, const auto &value) {
        using Changed = std::optional<std::decay_t<decltype(value)>>; // also of an optional
        return given.contains(name) ? Changed(std::in_place, value) : Changed();
    };
    return {.waitForIdle = ifGiven("wait_for_idle"_L1, conditions.waitForIdle),
            .requireCharging = ifGiven("require_charging"_L1, conditions.requireCharging),
            .requireNetwork = ifGiven("require_network"_L1, conditions.requireNetwork),
            .event = ifGiven("wait_for_event"_L1, conditions.event),
            .maxWait = ifGiven("max_wait_ms"_L1, conditions.maxWait),
            .onMaxWait = ifGiven("on_max_wait"_L1, conditions.onMaxWait)};
}

// A spec with nothing in it but what is to change, so that the limits of a job are those of a
// change.
Result<command::Update> updateFrom(const Call &call)
{
    QJsonObject fields = call.params();
    fields.remove(u"job_id"_s);
    fields.remove(u"of"_s);
    fields.remove(u"front"_s);
    const Result<JobSpec> spec = edited(JobSpec(), withoutNulls(fields));
    if (!spec)
        return spec.error();
    if (const Result<> valid = spec->checkStart(); !valid)
        return valid.error();
    command::Update update{.front = call.param("front"_L1).toBool()};
    if (fields.contains("priority"_L1))
        update.priority = spec->priority;
    if (fields.contains("queue"_L1))
        update.queue = spec->queue;
    if (fields.contains("schedule"_L1))
        update.timing = spec->timing;
    if (fields.contains("conditions"_L1))
        update.conditions = changesOf(spec->conditions, fields["conditions"_L1].toObject());
    if (fields.contains("user_tag"_L1))
        update.userTag = spec->userTag;
    return update;
}

} // namespace

void update(const Call &call, const FrontServices &services)
{
    const Result<command::Update> update = updateFrom(call);
    if (update)
        change(call, services, call.param("of"_L1).toObject(), *update);
    else
        call.answer(update.error());
}

void runNow(const Call &call, const FrontServices &services)
{
    change<command::RunNow>(call, services, call.params());
}

void suspend(const Call &call, const FrontServices &services)
{
    change<command::Suspend>(call, services, call.params());
}

void resume(const Call &call, const FrontServices &services)
{
    change<command::Resume>(call, services, call.params());
}

} // namespace sem::handlers
