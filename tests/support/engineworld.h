#pragma once

#include "service/engine/engine.h"
#include "tests/support/fakeexecutor.h"
#include "tests/support/inmemoryjobstore.h"
#include "tests/support/manualclock.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sem {

// What is told to others, batch by batch.
class RecordingSink final : public EventSink
{
public:
    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override { last = snapshot; }
    void onBatch(std::vector<Event> events) override;

    std::shared_ptr<const Snapshot> last;
    std::vector<Event> all;
};

Machine generousMachine(); // on which whatever jobs need is so

// An engine over its real rules, with everything around it small and visible. Four jobs may run at
// the same time, one that fails is not tried again unless it says so, and nothing becomes too old
// to be kept. The machine allows all.
struct World
{
    World();

    InMemoryJobStore store = {};
    FakeExecutor executor = {};
    RecordingSink sink = {};
    ManualClock clock = ManualClock();
    std::map<QByteArray, JobSpec> templates = {}; // what those of schedules stand for
    std::unique_ptr<Engine> engine = {};

    // As if the service had died and come back.
    void restart();
    void restart(const Clock &otherClock);

    void run(Command command);
    // What the engine still wants to do by itself.
    void work();

    template<typename T>
    Reply<T> into(std::optional<Result<T>> &slot)
    {
        return [&slot](const Result<T> &result) { slot.emplace(result); };
    }

    Result<EnqueueOutcome> enqueue(const JobSpec &spec);
    // The number of the new job; 0 if it was refused.
    qint64 enqueued(const JobSpec &spec);
    Result<command::CancelOutcome> cancel(qint64 seq, bool running = true);
    Result<EnqueueOutcome> retry(qint64 seq, const JobSpec &spec, bool force = false);
    Result<qint64> remove(const JobSelector &selector);

    Job job(qint64 seq);
    JobState state(qint64 seq) { return job(seq).state; }

    // The latest attempt at a job, and its end.
    AttemptRef openAttempt(qint64 seq);
    void end(const AttemptResult &result) { run(command::AttemptEnded{result}); }
    void end(qint64 seq, int exitCode = 0) { end({.ref = openAttempt(seq), .exitCode = exitCode}); }
};

JobSpec inQueue(const QString &queue, int priority = 0);
JobSpec about(const QString &subject);

} // namespace sem
