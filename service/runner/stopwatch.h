#pragma once

#include <chrono>

namespace sem {

// Measures how long the command has run; a frozen command does not run.
class Stopwatch final
{
public:
    void start();
    void stop();
    bool isRunning() const { return m_running; }
    std::chrono::milliseconds elapsed() const;

private:
    std::chrono::milliseconds m_total{0};
    std::chrono::milliseconds m_startedAt{0};
    bool m_running = false;
};

} // namespace sem
