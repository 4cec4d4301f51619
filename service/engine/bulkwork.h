#pragma once

#include "service/engine/step.h"
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

    // Cancels or holds a job that is about to start, if a work is going to do that and has not come
    // to it yet. → whether it was.
    Result<bool> forestall(Turn &turn, qint64 seq);

    bool isEmpty() const { return m_works.empty(); }

    // Does the next step of the oldest work; nothing if there is none. Once a transaction, before
    // the above.
    Result<> step(Turn &turn);

    // What became of the transaction of the last step and of what was added in it. A step that the
    // store refuses because of a rule is tried again with half of its jobs; a single job that it
    // refuses, and a store that cannot work at all, ends the work with that error.
    void committed();
    void rolledBack(const Error &answer, bool isRule);

private:
    struct Work
    {
        BulkCommand command = {};
        qint64 upTo = 0;
        qint64 after = 0; // how far it has come
        qint64 place = 0; // at the front, of the next
        int atOnce = Step::mostJobs;
        command::BulkOutcome outcome = {};
        bool finished = false;
    };

    std::deque<Work> m_works;
    std::deque<Work> m_next; // as they will stand once the open transaction is on disk
    std::vector<Work> m_added;
    bool m_isTried = false; // they have a part in the open transaction
};

} // namespace sem
