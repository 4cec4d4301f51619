#include "service/engine/outputreader.h"
#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/jobreads.h"
#include "service/rpc/jobview.h"
#include "shared/rpc/codec.h"

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

struct Wish
{
    JobRef job = {};
    bool payload = false;
    bool attempts = false;
    RetryPolicy usualRetry = {};
};

void tellWishes(JobDetails &details, const JobSpec &spec, const RetryPolicy &usualRetry)
{
    if (spec.conditions != Conditions())
        details.conditions = spec.conditions;
    if (details.job.maxRetries > 0) {
        details.retry = spec.retry.over(usualRetry);
        details.retry->maxRetries = details.job.maxRetries; // since then the settings may differ
    }
    details.timeout = spec.timeout;
    details.stallTimeout = spec.stallTimeout;
    details.ttl = spec.ttl;
    details.deadline = spec.deadline;
}

Result<JobDetails> read(JobReader &reader, const OutputReader &output, const Wish &wish)
{
    Result<Job> job = readJob(reader, wish.job);
    if (!job)
        return job.error();
    JobDetails details{.job = *std::move(job)};
    if (details.job.attempt > 0) {
        const AttemptRef attempt{details.job.seq, details.job.id, details.job.attempt};
        details.artifacts = output.artifacts(attempt);
        if (isStarted(details.job.state)) {
            // What it has written so far is not in the store.
            if (const auto nothing = output.chunk(attempt, 0, 0))
                details.job.logBytes = nothing->end;
        }
    }
    if (wish.attempts) {
        Result<std::vector<Attempt>> attempts = reader.attempts(details.job.seq);
        if (!attempts)
            return attempts.error();
        details.attempts = *std::move(attempts);
    }
    const Result<std::optional<JobSpec>> spec = reader.spec(details.job.seq);
    if (!spec)
        return spec.error();
    if (*spec)
        tellWishes(details, **spec, wish.usualRetry);
    if (*spec && wish.payload)
        details.payload = redactedPayload((*spec)->payload);
    return details;
}

} // namespace

void get(const Call &call, const FrontServices &services)
{
    const Wish wish = {.job = *jobRefFromJson(call.param("job_id"_L1)),
                       .payload = call.param("payload"_L1).toBool(),
                       .attempts = call.param("attempts"_L1).toBool(),
                       .usualRetry = services.events.snapshot()->settings.retry};
    const auto reply =
        call.then<JobDetails>([call, &events = services.events](const JobDetails &details) {
            JobAnswer answer{.job = details};
            answer.job.holds = holdsOf(details.job, *events.snapshot());
            call.answer(toJson(answer));
        });
    services.ports.reads.post([reply, wish, &output = services.ports.output](JobReader &reader) {
        reply(read(reader, output, wish));
    });
}

} // namespace sem::handlers
