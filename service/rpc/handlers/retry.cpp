#include "service/engine/readqueue.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/handlers/jobrequest.h"
#include "service/rpc/handlers/selector.h"
#include "service/rpc/jobreads.h"
#include "shared/rpc/codec.h"

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

struct Old
{
    qint64 seq = 0;
    JobSpec spec = {};
};

Result<Old> readOld(JobReader &reader, const JobRef &ref)
{
    const Result<Job> job = readJob(reader, ref);
    if (!job)
        return job.error();
    Result<std::optional<JobSpec>> spec = reader.spec(job->seq);
    if (!spec)
        return spec.error();
    if (!*spec) // deleted between the two reads
        return notFoundError(u"There is no job "_s + nameOf(ref));
    return Old{job->seq, **std::move(spec)};
}

void submit(const Call &call, const Old &old)
{
    Result<JobSpec> spec = edited(old.spec, call.param("edits"_L1).toObject());
    if (!spec) {
        call.answer(within(u"edits"_s, spec.error()));
        return;
    }
    spec = completed(*std::move(spec), call.traceId());
    if (!spec) {
        call.answer(within(u"edits"_s, spec.error()));
        return;
    }
    const qint64 bytes = sizeOf(*spec);
    call.submit(
        command::Retry{
            .of = old.seq,
            .spec = *std::move(spec),
            .force = call.param("force"_L1).toBool(),
            .reply = call.whenDone<EnqueueOutcome>([call](const Result<EnqueueOutcome> &outcome) {
                if (outcome)
                    call.answer(toJson(answerOf(*outcome)));
                else
                    call.answer(within(u"edits"_s, outcome.error()));
            }),
        },
        bytes);
}

void retryEach(const Call &call)
{
    if (call.params().contains("edits"_L1)) {
        call.answer(Error{.code = ErrorCode::InvalidParams,
                          .message = u"edits: go with job_id only"_s,
                          .data = {{u"field"_s, u"edits"_s}}});
        return;
    }
    submitForEach(call,
                  {.selector = selectorFrom(call.params()),
                   .what = command::Retry{.force = call.param("force"_L1).toBool()}});
}

} // namespace

void retry(const Call &call, const FrontServices &services)
{
    if (!call.params().contains("job_id"_L1)) {
        retryEach(call);
        return;
    }
    const auto reply = call.then<Old>([call](const Old &old) { submit(call, old); });
    services.ports.reads.post([reply, ref = *jobRefFromJson(call.param("job_id"_L1))](
                                  JobReader &reader) { reply(readOld(reader, ref)); });
}

} // namespace sem::handlers
