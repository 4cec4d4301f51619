#include "service/conditions/loadmeter.h"

#include <algorithm>

namespace sem {

namespace {

constexpr auto longestWindow = std::chrono::seconds(600);

double percent(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

std::uint64_t grown(std::uint64_t now, std::uint64_t before)
{
    return now > before ? now - before : 0;
}

} // namespace

void LoadMeter::add(const ProcessorTimes &times, std::optional<double> memory, MonotonicTime now)
{
    // What a runner used is gone with it, so only what was added from sample to sample counts.
    const std::uint64_t added = m_samples.empty() ? 0 : grown(times.ours, m_ours);
    m_ours = times.ours;
    m_samples.push_back({.times = times, .at = now});
    m_samples.back().times.ours =
        (m_samples.size() > 1 ? m_samples[m_samples.size() - 2].times.ours : 0) + added;
    m_memory = memory;
    // One that is older than the window is where the window begins.
    while (m_samples.size() > 2 && now - m_samples[1].at >= longestWindow)
        m_samples.pop_front();
}

std::optional<Load> LoadMeter::load(Duration window) const
{
    if (m_samples.size() < 2)
        return {};
    const Sample &last = m_samples.back();
    const Sample &previous = m_samples[m_samples.size() - 2];
    Load load{.cpu = percent(grown(last.times.busy, previous.times.busy),
                             grown(last.times.total, previous.times.total)),
              .memory = m_memory};
    // Timers are late, never early; samples may be a little less than a window apart all the same.
    constexpr auto slack = std::chrono::milliseconds(100);
    const auto begin =
        std::find_if(m_samples.rbegin(), m_samples.rend(),
                     [&](const Sample &sample) { return last.at - sample.at >= window - slack; });
    if (begin != m_samples.rend()) {
        const std::uint64_t busy = grown(last.times.busy, begin->times.busy);
        const std::uint64_t ours = grown(last.times.ours, begin->times.ours);
        load.othersCpu = percent(grown(busy, ours), grown(last.times.total, begin->times.total));
    }
    return load;
}

} // namespace sem
