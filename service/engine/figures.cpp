#include "service/engine/figures.h"

#include <algorithm>
#include <cmath>

namespace sem {

namespace {

constexpr double classesPerDoubling = 4;

} // namespace

MinuteCounts &Figures::minute(Timestamp now)
{
    const qint64 number = std::chrono::floor<std::chrono::minutes>(now).time_since_epoch().count();
    if (number != m_current.minute) {
        m_previous = m_current;
        m_current = {.minute = number};
    }
    return m_current;
}

void Figures::countJobs(Timestamp now, int made, int ended)
{
    MinuteCounts &counts = minute(now);
    counts.enqueued += made;
    counts.finished += ended;
}

void Figures::addClaim(std::chrono::nanoseconds latency)
{
    const double micros = std::max(1.0, std::chrono::duration<double, std::micro>(latency).count());
    const auto index = static_cast<size_t>(classesPerDoubling * std::log2(micros));
    ++m_claims[std::min(index, m_claims.size() - 1)];
    ++m_claimCount;
}

std::chrono::microseconds Figures::claimQuantile(double share) const
{
    const auto wanted = static_cast<qint64>(std::ceil(share * static_cast<double>(m_claimCount)));
    qint64 seen = 0;
    for (size_t index = 0; index < m_claims.size(); ++index) {
        seen += m_claims[index];
        if (seen >= wanted && seen > 0) {
            const double upper = std::exp2(static_cast<double>(index + 1) / classesPerDoubling);
            return std::chrono::microseconds(static_cast<qint64>(upper));
        }
    }
    return {};
}

void Figures::addTo(Snapshot &snapshot) const
{
    snapshot.minutes[0] = m_previous;
    snapshot.minutes[1] = m_current;
    snapshot.claimP50 = claimQuantile(0.50);
    snapshot.claimP99 = claimQuantile(0.99);
}

} // namespace sem
