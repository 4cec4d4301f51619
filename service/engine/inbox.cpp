#include "service/engine/inbox.h"

#include <QMutexLocker>

namespace sem {

void Inbox::post(Command command, qint64 bytes)
{
    CommandGroup group;
    group.push_back(std::move(command));
    post(std::move(group), bytes);
}

void Inbox::post(CommandGroup group, qint64 bytes)
{
    if (group.empty())
        return;
    const QMutexLocker locker(&m_mutex);
    if (m_closed)
        return;
    m_posts.push_back({.group = std::move(group), .bytes = bytes});
    m_changed.wakeOne();
}

Inbox::Batch Inbox::take(QDeadlineTimer patience)
{
    const QMutexLocker locker(&m_mutex);
    while (m_posts.empty() && !m_closed) {
        if (!m_changed.wait(&m_mutex, patience))
            break;
    }

    Batch batch;
    size_t commands = 0;
    qint64 bytes = 0;
    while (!m_posts.empty()) {
        Post &post = m_posts.front();
        commands += post.group.size();
        bytes += post.bytes;
        if (!batch.groups.empty() && (commands > batchCommands || bytes > batchBytes))
            break;
        batch.groups.push_back(std::move(post.group));
        m_posts.pop_front();
    }
    batch.closed = m_closed && batch.groups.empty();
    return batch;
}

void Inbox::close()
{
    const QMutexLocker locker(&m_mutex);
    m_closed = true;
    m_changed.wakeAll();
}

} // namespace sem
