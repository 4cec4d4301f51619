#include "service/rpc/handlers/handlers.h"
#include "service/rpc/handlers/jobrequest.h"
#include "shared/rpc/codec.h"

#include <QJsonArray>

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

using Outcomes = std::vector<Result<EnqueueOutcome>>;

Result<EnqueueAnswer> answerOf(const Result<EnqueueOutcome> &outcome)
{
    if (!outcome)
        return outcome.error();
    return sem::answerOf(*outcome);
}

} // namespace

void enqueue(const Call &call, const FrontServices &)
{
    Result<JobSpec> spec = specFrom(call.params(), call.traceId());
    if (!spec) {
        call.answer(spec.error());
        return;
    }
    const qint64 bytes = sizeOf(*spec);
    command::Enqueue command{.reply = call.then<Outcomes>([call](const Outcomes &outcomes) {
        const Result<EnqueueOutcome> &outcome = outcomes.front();
        call.answer(outcome ? toJson(sem::answerOf(*outcome))
                            : Result<QJsonObject>(outcome.error()));
    })};
    command.specs.push_back(*std::move(spec));
    call.submit(std::move(command), bytes);
}

void enqueueMany(const Call &call, const FrontServices &)
{
    const QJsonArray jobs = call.param("jobs"_L1).toArray();
    const bool atomic = call.param("atomic"_L1).toBool();

    command::Enqueue command{.atomic = atomic};
    EnqueueManyAnswer answer;
    std::vector<size_t> asked; // positions of the jobs that the engine is asked for
    qint64 bytes = 0;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        Result<JobSpec> spec = specFrom(jobs.at(i).toObject(), call.traceId());
        if (spec) {
            bytes += sizeOf(*spec);
            asked.push_back(answer.results.size());
            answer.results.emplace_back(EnqueueAnswer());
            command.specs.push_back(*std::move(spec));
            continue;
        }
        Error error = within(u"jobs[%1]"_s.arg(i), spec.error());
        if (atomic) {
            call.answer(error);
            return;
        }
        answer.results.emplace_back(std::move(error));
    }
    if (asked.empty()) {
        call.answer(toJson(answer));
        return;
    }
    command.reply = call.then<Outcomes>([call, answer, asked](const Outcomes &outcomes) {
        EnqueueManyAnswer complete = answer;
        for (size_t i = 0; i < asked.size(); ++i)
            complete.results[asked[i]] = answerOf(outcomes[i]);
        call.answer(toJson(complete));
    });
    call.submit(std::move(command), bytes);
}

} // namespace sem::handlers
