#include "service/engine/readqueue.h"

#include <QMutexLocker>

namespace sem {

ReadQueue::ReadQueue(std::unique_ptr<JobReader> reader)
    : m_reader(std::move(reader))
{ }

ReadQueue::~ReadQueue()
{
    stop();
}

Result<> ReadQueue::start()
{
    std::promise<Result<>> opened;
    std::future<Result<>> outcome = opened.get_future();
    m_thread =
        std::thread([this, opened = std::move(opened)]() mutable { run(std::move(opened)); });
    return outcome.get();
}

void ReadQueue::stop()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_stopping = true;
        m_posted.wakeAll();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void ReadQueue::post(Read read)
{
    const QMutexLocker locker(&m_mutex);
    if (m_stopping)
        return;
    m_reads.push_back(std::move(read));
    m_posted.wakeOne();
}

void ReadQueue::run(std::promise<Result<>> opened)
{
    const Result<> result = m_reader->open();
    opened.set_value(result);
    if (result) {
        while (const auto read = next())
            (*read)(*m_reader);
    }
    m_reader.reset(); // on the thread that opened it
}

std::optional<ReadQueue::Read> ReadQueue::next()
{
    const QMutexLocker locker(&m_mutex);
    while (m_reads.empty() && !m_stopping)
        m_posted.wait(&m_mutex);
    if (m_stopping)
        return {};
    Read read = std::move(m_reads.front());
    m_reads.pop_front();
    return read;
}

} // namespace sem
