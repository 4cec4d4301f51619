#pragma once

#include "service/conditions/reading.h"
#include "service/platform/load.h"

#include <deque>

namespace sem {

// Makes percentages of what the processors have done between samples.
class LoadMeter
{
public:
    void add(const ProcessorTimes &times, std::optional<double> memory, MonotonicTime now);
    void clear() { m_samples.clear(); }

    // Over the last two samples; other programs' use over the window, once there are samples of so
    // long. None: there are not two yet.
    std::optional<Load> load(Duration window) const;

private:
    struct Sample
    {
        ProcessorTimes times = {};
        MonotonicTime at = {};
    };

    std::deque<Sample> m_samples; // of the longest window; `ours` summed up
    std::uint64_t m_ours = 0; // as last read
    std::optional<double> m_memory;
};

} // namespace sem
