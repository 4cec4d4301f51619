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
    void add(const BulkCommand &command, qint64 upTo);

    bool isEmpty() const { return m_works.empty(); }

    // Does the next step of the oldest work; nothing if there is none.
    Result<> step(Turn &turn);

    // What became of the transaction of the last step and of what was added in it.
    void committed();
    void rolledBack();

    static constexpr int jobsPerStep = 2'000;

private:
    struct Work
    {
        BulkCommand command = {};
        qint64 upTo = 0;
        qint64 after = 0; // how far it has come
        command::BulkOutcome outcome = {};
        bool finished = false;
    };

    std::deque<Work> m_works;
    std::vector<Work> m_added;
    std::optional<Work> m_done; // the first work as it will stand once the step is on disk
};

} // namespace sem
