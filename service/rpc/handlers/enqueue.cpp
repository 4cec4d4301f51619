#include "service/jobtypes/registeredtypes.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/handlers/jobrequest.h"
#include "shared/domain/checks.h"
#include "shared/rpc/codec.h"
#include "shared/rpc/message.h"

#include <QJsonArray>

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

using Outcomes = std::vector<Result<EnqueueOutcome>>;

// Of the job with this number among those of a call.
Error entryError(size_t entry, const Error &error)
{
    return within(u"jobs[%1]"_s.arg(entry), error);
}

Result<JobSpec> specFrom(const Call &call, const QJsonObject &fields, RegisteredTypes &types,
                         CheckBudget &budget)
{
    Result<JobSpec> spec = types.specFrom(fields, budget);
    return spec ? completed(*std::move(spec), call.traceId()) : spec;
}

} // namespace

void enqueue(const Call &call, const FrontServices &services)
{
    CheckBudget budget;
    Result<JobSpec> spec = specFrom(call, call.params(), services.types, budget);
    if (!spec) {
        call.answer(spec.error());
        return;
    }
    const qint64 bytes = sizeOf(*spec);
    command::Enqueue command{.reply = call.then<Outcomes>([call](const Outcomes &outcomes) {
        const Result<EnqueueOutcome> &outcome = outcomes.front();
        call.answer(outcome ? toJson(answerOf(*outcome)) : Result<QJsonObject>(outcome.error()));
    })};
    command.specs.push_back(*std::move(spec));
    call.submit(std::move(command), bytes);
}

void enqueueMany(const Call &call, const FrontServices &services)
{
    CheckBudget budget{.limit = limits::manyPayloadsCheckSteps};
    const QJsonArray jobs = call.param("jobs"_L1).toArray();
    const bool atomic = call.param("atomic"_L1).toBool();

    command::Enqueue command{.atomic = atomic};
    EnqueueManyAnswer answer;
    std::vector<size_t> asked; // positions of the jobs that the engine is asked for
    qint64 bytes = 0;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        Result<JobSpec> spec = specFrom(call, jobs.at(i).toObject(), services.types, budget);
        if (spec) {
            bytes += sizeOf(*spec);
            // Types make large jobs of small requests.
            if (bytes > limits::enqueueManyBytes) {
                call.answer(validationError(u"jobs"_s,
                                            u"are too large together with what their types add"_s,
                                            limits::enqueueManyBytes, bytes));
                return;
            }
            asked.push_back(answer.results.size());
            answer.results.emplace_back(EnqueueAnswer());
            command.specs.push_back(*std::move(spec));
            continue;
        }
        const Error error = entryError(answer.results.size(), spec.error());
        if (atomic) {
            call.answer(error);
            return;
        }
        answer.results.emplace_back(asSent(error, call.traceId()));
    }
    if (asked.empty()) {
        call.answer(toJson(answer));
        return;
    }
    command.reply = call.then<Outcomes>([call, atomic, answer, asked](const Outcomes &outcomes) {
        if (atomic && !outcomes.back()) {
            call.answer(entryError(outcomes.size() - 1, outcomes.back().error()));
            return;
        }
        EnqueueManyAnswer whole = answer;
        for (size_t i = 0; i < asked.size(); ++i) {
            const Result<EnqueueOutcome> &outcome = outcomes[i];
            if (outcome)
                whole.results[asked[i]] = answerOf(*outcome);
            else
                whole.results[asked[i]] =
                    asSent(entryError(asked[i], outcome.error()), call.traceId());
        }
        call.answer(toJson(whole));
    });
    call.submit(std::move(command), bytes);
}

} // namespace sem::handlers
