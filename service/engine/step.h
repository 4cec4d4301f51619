#pragma once

#include "shared/core/clock.h"

namespace sem {

// One step of work on many jobs: as much of it as one transaction does, so that nobody else waits
// for long. At least one job, at most as many as this says, or those for which there is time.
class Step final
{
public:
    static constexpr int mostJobs = 2'000;
    static constexpr Duration longest = std::chrono::milliseconds(20);

    explicit Step(const Clock &clock)
        : m_clock(clock)
        , m_end(clock.monotonic() + longest)
    { }

    // To be asked before each job; false: it is left for the next step.
    bool takesOneMore()
    {
        if (isOver())
            return false;
        ++m_taken;
        return true;
    }
    bool isOver() const
    {
        return m_taken >= mostJobs || (m_taken > 0 && m_clock.monotonic() >= m_end);
    }

private:
    const Clock &m_clock;
    const MonotonicTime m_end;
    int m_taken = 0;
};

} // namespace sem
