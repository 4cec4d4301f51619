#pragma once

#include "service/runner/processtree.h"

#include <chrono>
#include <cstdint>

namespace sem {

// Notices that a command neither writes nor uses a processor, at most a quarter of the limit late.
// Moments are those of the time that the command has run.
class StallWatch final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit StallWatch(Milliseconds limit) // 0: never
        : m_limit(limit)
    { }

    bool isOn() const { return m_limit > Milliseconds(0); }
    Milliseconds nextLook() const { return m_nextLook; }

    // Looks if it is time to. True: for the limit there was no output and, for all its processes
    // together, less than 10 ms of processor time between one look and the next.
    bool isStalled(Milliseconds now, std::uint64_t outputBytes, const ProcessTree &tree);

private:
    Milliseconds m_limit;
    Milliseconds m_nextLook{0};
    Milliseconds m_lastProgress{0};
    std::uint64_t m_outputBytes = 0;
    std::chrono::nanoseconds m_cpuTime{0};
};

} // namespace sem
