#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
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

template<typename Change>
void change(const Call &call, const FrontServices &services, Change change = {})
{
    change.job = *jobRefFromJson(call.param("job_id"_L1));
    change.reply = call.then<void>(
        [call, &services, ref = change.job] { answerWithJob(call, services, ref); });
    call.submit(std::move(change));
}

// A spec with nothing in it but what is to change, so that the limits of a job are those of a
// change.
Result<command::Update> updateFrom(const Call &call)
{
    QJsonObject fields = call.params();
    fields.remove(u"job_id"_s);
    fields.remove(u"front"_s);
    const Result<JobSpec> spec = edited(JobSpec(), fields);
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
        update.conditions = spec->conditions;
    if (fields.contains("user_tag"_L1))
        update.userTag = spec->userTag;
    return update;
}

} // namespace

void update(const Call &call, const FrontServices &services)
{
    const Result<command::Update> update = updateFrom(call);
    if (update)
        change(call, services, *update);
    else
        call.answer(update.error());
}

void runNow(const Call &call, const FrontServices &services)
{
    change<command::RunNow>(call, services);
}

void suspend(const Call &call, const FrontServices &services)
{
    change<command::Suspend>(call, services);
}

void resume(const Call &call, const FrontServices &services)
{
    change<command::Resume>(call, services);
}

} // namespace sem::handlers
