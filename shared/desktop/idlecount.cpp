#include "shared/desktop/idlecount.h"

#include <cstdlib>

namespace sem {

namespace {

constexpr int enoughInARow = 3;

} // namespace

Duration IdleCount::idle(qint64 count, MonotonicTime now)
{
    const Seen seen{.count = count, .at = now};
    if (m_last)
        learn(*m_last, seen);
    m_last = seen;
    const bool isSeconds = !m_isMilliseconds && m_likeSeconds >= enoughInARow;
    return isSeconds ? Duration(std::chrono::seconds(count)) : Duration(count);
}

// Input makes a count start anew, and says nothing of its unit.
void IdleCount::learn(const Seen &last, const Seen &now)
{
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(now.at - last.at).count();
    const qint64 counted = now.count - last.count;
    if (counted > 10 * (passed + 1))
        m_isMilliseconds = true;
    m_likeSeconds = passed > 0 && std::abs(counted - passed) <= 1 ? m_likeSeconds + 1 : 0;
}

} // namespace sem
