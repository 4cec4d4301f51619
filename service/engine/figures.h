#pragma once

#include "service/engine/snapshot.h"

#include <array>

namespace sem {

// How busy the engine is: what admin.stats tells besides counts.
class Figures
{
public:
    void countJobs(Timestamp now, int made, int ended);
    // From taking up a batch until the jobs claimed in it were on disk.
    void addClaim(std::chrono::nanoseconds latency);

    void addTo(Snapshot &snapshot) const;

private:
    MinuteCounts &minute(Timestamp now);
    std::chrono::microseconds claimQuantile(double share) const;

    MinuteCounts m_current;
    MinuteCounts m_previous;
    // Claims by their latency, four classes to each doubling: within 19 % of the truth, and cheap.
    std::array<qint64, 128> m_claims = {};
    qint64 m_claimCount = 0;
};

} // namespace sem
