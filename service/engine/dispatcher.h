#pragma once

#include "service/engine/bulkwork.h"

namespace sem {

// Fills free slots: takes jobs that nothing holds and launches an attempt of each. Those that are
// to run now go first. Queues take turns, by their weights; within a queue the highest priority
// goes first, then the smallest place.
class Dispatcher
{
public:
    // What has expired does not start, and what a work of `bulk` that has begun is going to cancel
    // or hold.
    Result<> claimJobs(Turn &turn, BulkWork &bulk);

private:
    Result<std::optional<qint64>> nextJob(Turn &turn);
    Result<std::optional<qint64>> nextInTurn(Turn &turn);
    Result<std::optional<qint64>> headOfQueue(Turn &turn, const Ledger::Queue &queue);
    Result<bool> claim(Turn &turn, qint64 seq); // → whether it was
    Result<> launch(Turn &turn, JobRow &row, const JobSpec &spec);

    // How many turns the queue that was chosen last had had before. One that comes back begins
    // here, so that it does not catch up on turns in which it had nothing.
    double m_turns = 0;
};

} // namespace sem
