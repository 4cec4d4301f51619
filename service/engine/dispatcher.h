#pragma once

#include "service/engine/turn.h"

namespace sem {

// Fills free slots: takes jobs that nothing holds and launches an attempt of each. Queues take
// turns; within a queue the highest priority goes first, then the smallest place.
class Dispatcher
{
public:
    // How many were claimed.
    Result<int> claimJobs(Turn &turn);

private:
    struct Pick
    {
        qint64 queue = 0;
        qint64 seq = 0;
    };

    Result<std::optional<Pick>> nextJob(Turn &turn);
    Result<std::optional<Pick>> headOfQueue(Turn &turn, const Ledger::Queue &queue);
    Result<> claim(Turn &turn, const Pick &pick);

    qint64 m_lastQueue = 0; // whose turn it was
};

} // namespace sem
