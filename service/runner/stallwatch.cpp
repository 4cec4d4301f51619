#include "service/runner/stallwatch.h"

namespace sem {

using namespace std::chrono_literals;

bool StallWatch::isStalled(Milliseconds now, std::uint64_t outputBytes, const ProcessTree &tree)
{
    if (!isOn() || now < m_nextLook)
        return false;
    constexpr int looks = 4; // within the limit
    constexpr auto noise = 10ms;
    m_nextLook = now + m_limit / looks + 1ms;
    const std::chrono::nanoseconds cpuTime = tree.cpuTime();
    // Less than before: a process has ended, and something else goes on or waits for it.
    if (outputBytes != m_outputBytes || cpuTime >= m_cpuTime + noise || cpuTime < m_cpuTime) {
        m_lastProgress = now;
        m_outputBytes = outputBytes;
        m_cpuTime = cpuTime;
    }
    return now - m_lastProgress >= m_limit;
}

} // namespace sem
