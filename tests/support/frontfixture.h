#pragma once

#include "service/conditions/monitor.h"
#include "service/engine/readqueue.h"
#include "service/rpc/front.h"
#include "tests/support/manualclock.h"

#include <QMutex>
#include <QTemporaryDir>

#include <atomic>
#include <deque>
#include <map>
#include <memory>

namespace sem {

// Jobs that a test puts there. Thread-safe.
class FakeJobs
{
public:
    void put(const Job &job, const JobSpec &spec = {});
    std::map<qint64, std::pair<Job, JobSpec>> all() const;

private:
    mutable QMutex m_mutex;
    std::map<qint64, std::pair<Job, JobSpec>> m_jobs;
};

// Output in a folder of the test's: one file an attempt.
class FakeOutput final : public OutputReader
{
public:
    explicit FakeOutput(QString folder)
        : m_folder(std::move(folder))
    { }

    void append(const AttemptRef &attempt, const QByteArray &bytes);
    int chunksRead() const { return m_chunksRead; }

    Result<OutputChunk> chunk(const AttemptRef &attempt, qint64 offset,
                              qint64 limit) const override;
    Result<OutputChunk> lastLines(const AttemptRef &attempt, int lines,
                                  qint64 limit) const override;
    QString path(const AttemptRef &attempt) const override;
    QStringList artifacts(const AttemptRef &) const override { return {}; }

private:
    QString m_folder;
    mutable std::atomic<int> m_chunksRead = 0;
};

// The real front between real sockets and an engine and a store that the test plays.
class FrontFixture
{
public:
    explicit FrontFixture(const ServerLimits &limits = {});
    ~FrontFixture();

    // The next command that reached the engine; waits for it.
    Command nextCommand();
    template<typename T>
    T next()
    {
        return std::get<T>(nextCommand());
    }
    // Sizes of the posts taken so far.
    const std::vector<size_t> &posts() const { return m_posts; }
    // Takes what waits without waiting.
    void collect();
    size_t collected() const { return m_commands.size(); }

    // What the engine would say.
    void tell(std::vector<Event> events);

    QTemporaryDir folder;
    QString socketPath;
    ManualClock clock;
    Inbox inbox;
    ConditionMonitor conditions{{}, inbox, clock};
    FakeOutput output;
    FakeJobs jobs;
    Snapshot snapshot;
    std::optional<bool> shutdownAsked; // and whether jobs are to be stopped
    ReadQueue reads;
    std::unique_ptr<Front> front;

private:
    std::deque<Command> m_commands;
    std::vector<size_t> m_posts;
};

} // namespace sem
