#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/queueview.h"

namespace sem::handlers {

using namespace Qt::StringLiterals;

void listQueues(const Call &call, const FrontServices &services)
{
    using Days = std::vector<QueueDay>;
    const auto reply = call.then<Days>([call, &events = services.events](const Days &days) {
        const Snapshot &snapshot = *events.snapshot();
        call.answer(toJson(QueuesAnswer{.queues = queueInfos(snapshot, days),
                                        .paused = snapshot.pause.stands(),
                                        .pausedUntil = snapshot.pause.until}));
    });
    services.ports.reads.post([reply, &clock = services.ports.clock](JobReader &reader) {
        reply(reader.queueDays(clock.now()));
    });
}

void configureQueue(const Call &call, const FrontServices &)
{
    command::ConfigureQueue command{.name = call.param("name"_L1).toString(),
                                    .reply =
                                        call.then<void>([call] { call.answer(QJsonObject()); })};
    if (const QJsonValue concurrency = call.param("concurrency"_L1); concurrency.isDouble())
        command.concurrency = concurrency.toInt();
    if (const QJsonValue weight = call.param("weight"_L1); weight.isDouble())
        command.weight = weight.toInt();
    if (const QJsonValue maxQueued = call.param("max_queued"_L1); maxQueued.isDouble())
        command.maxQueued = maxQueued.toInteger();
    if (const QJsonValue hours = call.param("active_hours"_L1); hours.isString())
        command.activeHours = hours.toString();
    call.submit(std::move(command));
}

void pauseQueue(const Call &call, const FrontServices &services)
{
    command::PauseQueue command{.name = call.param("name"_L1).toString(),
                                .suspends = call.param("running"_L1).toString() == "suspend"_L1,
                                .reply = call.then<void>([call] { call.answer(QJsonObject()); })};
    if (const QJsonValue until = call.param("until"_L1); until.isDouble()) {
        command.until = fromEpochMs(until.toInteger());
        const Timestamp now = services.ports.clock.now();
        if (*command.until <= now) {
            call.answer(
                validationError(u"until"_s, u"has passed"_s, toEpochMs(now), until.toInteger()));
            return;
        }
    }
    call.submit(std::move(command));
}

void resumeQueue(const Call &call, const FrontServices &)
{
    call.submit(
        command::ResumeQueue{.name = call.param("name"_L1).toString(),
                             .reply = call.then<void>([call] { call.answer(QJsonObject()); })});
}

} // namespace sem::handlers
