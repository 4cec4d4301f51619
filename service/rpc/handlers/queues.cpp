#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/queueview.h"

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

void setPaused(const Call &call, bool paused)
{
    call.submit(
        command::PauseQueue{.name = call.param("name"_L1).toString(),
                            .paused = paused,
                            .reply = call.then<void>([call] { call.answer(QJsonObject()); })});
}

} // namespace

void listQueues(const Call &call, const FrontServices &services)
{
    using Days = std::vector<QueueDay>;
    const auto reply = call.then<Days>([call, &events = services.events](const Days &days) {
        const Snapshot &snapshot = *events.snapshot();
        call.answer(
            toJson(QueuesAnswer{.queues = queueInfos(snapshot, days), .paused = snapshot.paused}));
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
    call.submit(std::move(command));
}

void pauseQueue(const Call &call, const FrontServices &)
{
    setPaused(call, true);
}

void resumeQueue(const Call &call, const FrontServices &)
{
    setPaused(call, false);
}

} // namespace sem::handlers
