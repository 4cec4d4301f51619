#pragma once

#include "service/engine/jobreader.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <thread>

namespace sem {

// The reader's thread: runs reads one after the other, in the order they were posted. Thread-safe.
class ReadQueue
{
public:
    // Runs on the reader's thread; hands its answer over by itself.
    using Read = std::function<void(JobReader &)>;

    explicit ReadQueue(std::unique_ptr<JobReader> reader);
    ~ReadQueue();

    // Opens the reader on its thread and waits for that.
    Result<> start();
    // Ends after the read that runs; what waits is dropped. Fine without start(), and twice.
    void stop();

    void post(Read read);

private:
    void run(std::promise<Result<>> opened);
    std::optional<Read> next(); // none: stopping

    std::unique_ptr<JobReader> m_reader;
    std::thread m_thread;
    QMutex m_mutex;
    QWaitCondition m_posted;
    std::deque<Read> m_reads;
    bool m_stopping = false;
};

} // namespace sem
