#include "service/engine/enginethread.h"

namespace sem {

EngineThread::EngineThread(Inbox &inbox, MakeEngine makeEngine)
    : m_inbox(inbox)
    , m_makeEngine(std::move(makeEngine))
{ }

EngineThread::~EngineThread()
{
    stop();
}

Result<> EngineThread::start()
{
    std::promise<Result<>> started;
    std::future<Result<>> outcome = started.get_future();
    m_thread =
        std::thread([this, started = std::move(started)]() mutable { run(std::move(started)); });
    return outcome.get();
}

void EngineThread::stop()
{
    m_inbox.close();
    if (m_thread.joinable())
        m_thread.join();
}

void EngineThread::run(std::promise<Result<>> started)
{
    const std::shared_ptr<Engine> engine = m_makeEngine();
    const Result<> result = engine->start();
    started.set_value(result);
    if (!result)
        return;
    while (true) {
        const std::optional<Duration> patience = engine->patience();
        Inbox::Batch batch = m_inbox.take(patience ? QDeadlineTimer(*patience)
                                                   : QDeadlineTimer(QDeadlineTimer::Forever));
        if (batch.closed)
            return;
        engine->process(std::move(batch.groups));
    }
}

} // namespace sem
