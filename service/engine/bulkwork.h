#pragma once

#include "service/engine/turn.h"

#include <deque>

namespace sem {

using BulkCommand = std::variant<command::Cancel, command::Delete, command::Emit, command::ForEach>;

// What is done to whole sets of jobs. The set is what the selector meant at the call; it
// is worked off in steps, one a transaction, so that a large one delays nobody.
class BulkWork
{
public:
    // Begins once the transaction of the call is on disk.
    void add(const BulkCommand &command, Ledger &ledger);

    bool isEmpty() const { return m_works.empty(); }

    // Does the next step of the oldest work; nothing if there is none.
    Result<> step(Turn &turn, const Clock &clock);

    // What became of the transaction of the last step and of what was added in it. A step that the
    // store refuses is tried again with half of its jobs; a single job that it refuses ends the
    // work with that error, so that it is in nobody's way.
    void committed();
    void rolledBack(const Error &error);

    static constexpr int jobsPerStep = 2'000; // at most, and at most for longestStep
    static constexpr Duration longestStep = std::chrono::milliseconds(20);

private:
    struct Work
    {
        BulkCommand command = {};
        qint64 upTo = 0;
        qint64 after = 0; // how far it has come
        qint64 place = 0; // at the front, of the next
        int atOnce = jobsPerStep;
        command::BulkOutcome outcome = {};
        bool finished = false;
    };

    std::deque<Work> m_works;
    std::vector<Work> m_added;
    bool m_isTried = false; // the step is a part of the open transaction
    std::optional<Work> m_done; // the first work as it will stand once the step is on disk
};

} // namespace sem
