#pragma once

#include "service/engine/turn.h"

#include <map>
#include <set>

namespace sem {

// What the same call will have made by then.
struct Planned
{
    std::map<QString, qint64> jobs = {}; // that wait, by queue
    std::set<QString> subjects = {}; // of which one waits, whose place the next one takes
    // That were not in use before:
    std::set<QString> queues = {};
    std::set<QString> lockNames = {};
    std::set<QString> lockSets = {};

    void note(const JobSpec &spec, const Ledger &ledger);
    // One that there is may be taken for another before it comes to it.
    bool needsQueue(const QString &name, const Ledger &ledger) const;
};

// What must hold before a job is made, besides JobSpec::validate(); nothing is written. NotFound
// where the parent or a job that it waits for is not there, Throttled where its queue or the locks
// are full, Validation where it would wait for itself. The same request made its job before: fine.
// `retried`: see enqueueJob().
Result<> checkEnqueue(Turn &turn, const JobSpec &spec, const Planned &planned = {},
                      const Job *retried = nullptr);

// Throttled where it would be a queue too many.
Result<> checkQueue(Turn &turn, const QString &name, const Planned &planned = {});
// Throttled where as many jobs wait in the queue as may.
Result<> checkQueueRoom(Turn &turn, const QString &name, const Planned &planned = {});

// Makes a checked job. What it means for the others of its subject is in Conflict. The same
// request_id within 24 hours makes nothing and answers the first job. `retried`: the ended job that
// this one repeats; its parent may be gone by now.
Result<EnqueueOutcome> enqueueJob(Turn &turn, const JobSpec &spec, const Job *retried = nullptr);

// A new job like the final one that `retry` names.
Result<EnqueueOutcome> retryJob(Turn &turn, const command::Retry &retry);

} // namespace sem
