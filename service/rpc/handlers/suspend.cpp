#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/jobreads.h"
#include "service/rpc/jobview.h"
#include "shared/rpc/codec.h"

namespace sem::handlers {

namespace {

void answerWithJob(const Call &call, const FrontServices &services, const JobRef &ref)
{
    const auto reply = call.then<Job>([call, &events = services.events](const Job &job) {
        call.answer(toJson(JobAnswer{.job = withHolds(job, *events.snapshot())}));
    });
    services.ports.reads.post([reply, ref](JobReader &reader) { reply(readJob(reader, ref)); });
}

template<typename Change>
void change(const Call &call, const FrontServices &services)
{
    const JobRef ref = *jobRefFromJson(call.param(QLatin1StringView("job_id")));
    call.submit(Change{.job = ref, .reply = call.then<void>([call, &services, ref] {
                           answerWithJob(call, services, ref);
                       })});
}

} // namespace

void suspend(const Call &call, const FrontServices &services)
{
    change<command::Suspend>(call, services);
}

void resume(const Call &call, const FrontServices &services)
{
    change<command::Resume>(call, services);
}

} // namespace sem::handlers
