#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/jobreads.h"
#include "shared/domain/limits.h"
#include "shared/rpc/codec.h"

#include <QJsonDocument>

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

void subscribe(const Call &call, EventHub &events, EventInterest interest,
               const std::optional<Job> &job)
{
    Session *session = call.session();
    if (!session)
        return;
    if (job)
        interest.job = job->id;
    const QJsonValue since = call.param("since"_L1);
    const Result<SubscribeAnswer> answer =
        events.subscribe(*session, std::move(interest), job,
                         since.isDouble() ? std::optional(since.toInteger()) : std::nullopt);
    call.answer(answer ? toJson(*answer) : Result<QJsonObject>(answer.error()));
}

} // namespace

void emitEvent(const Call &call, const FrontServices &)
{
    const QJsonObject object = call.param("data"_L1).toObject();
    QByteArray data;
    if (!object.isEmpty())
        data = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (data.size() > limits::eventDataBytes) {
        call.answer(
            validationError(u"data"_s, u"is too large"_s, limits::eventDataBytes, data.size()));
        return;
    }
    std::optional<Duration> sticky;
    if (const QJsonValue time = call.param("sticky_ms"_L1); time.isDouble())
        sticky = Duration(time.toInteger());
    call.submit(command::Emit{
        .selector = {.by = JobSelector::By::AwaitedEvent, .text = call.param("name"_L1).toString()},
        .sticky = sticky,
        .data = data,
        .reply = call.then<qint64>(
            [call](qint64 released) { call.answer(toJson(EmitAnswer{.released = released})); })});
}

void subscribe(const Call &call, const FrontServices &services)
{
    const QJsonObject filter = call.param("filter"_L1).toObject();
    const EventInterest interest = {.kinds = call.param("kinds"_L1).toVariant().toStringList(),
                                    .queue = filter.value("queue"_L1).toString(),
                                    .userTag = filter.value("user_tag"_L1).toString()};

    const auto ref = jobRefFromJson(filter.value("job_id"_L1));
    if (!ref) {
        if (interest.kinds.contains(eventkind::jobLog)) {
            call.answer(validationError(u"filter.job_id"_s, u"is needed for job.log"_s));
            return;
        }
        subscribe(call, services.events, interest, {});
        return;
    }
    const auto reply = call.then<Job>([call, &events = services.events, interest](const Job &job) {
        subscribe(call, events, interest, job);
    });
    services.ports.reads.post(
        [reply, ref = *ref](JobReader &reader) { reply(readJob(reader, ref)); });
}

void unsubscribe(const Call &call, const FrontServices &services)
{
    const qint64 subscription = call.param("subscription"_L1).toInteger();
    const bool removed =
        call.session() && services.events.unsubscribe(*call.session(), subscription);
    call.answer(toJson(UnsubscribeAnswer{.removed = removed}));
}

} // namespace sem::handlers
