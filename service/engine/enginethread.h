#pragma once

#include "service/engine/engine.h"

#include <future>
#include <thread>

namespace sem {

// The engine's own thread: takes what lies in the inbox, batch after batch. While one batch is
// being synced the next one gathers, which is what makes durable commits cheap.
class EngineThread
{
public:
    // Builds the engine, with all that must live and die on the engine's thread as its store does.
    using MakeEngine = std::function<std::shared_ptr<Engine>()>;

    EngineThread(Inbox &inbox, MakeEngine makeEngine);
    ~EngineThread();

    // Starts the thread and waits until the engine has started.
    Result<> start();
    // Works off what the inbox still holds and ends. Fine without start(), and twice.
    void stop();

private:
    void run(std::promise<Result<>> started);

    Inbox &m_inbox;
    MakeEngine m_makeEngine;
    std::thread m_thread;
};

} // namespace sem
