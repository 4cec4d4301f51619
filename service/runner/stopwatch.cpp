#include "service/runner/stopwatch.h"

#include "service/runner/platform.h"

namespace sem {

void Stopwatch::start()
{
    if (m_running)
        return;
    m_startedAt = awakeTime();
    m_running = true;
}

void Stopwatch::stop()
{
    m_total = elapsed();
    m_running = false;
}

std::chrono::milliseconds Stopwatch::elapsed() const
{
    return m_running ? m_total + awakeTime() - m_startedAt : m_total;
}

} // namespace sem
