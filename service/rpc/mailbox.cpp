#include "service/rpc/mailbox.h"

#include <QMutexLocker>

#include <utility>

namespace sem {

void Mailbox::post(Task task)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_tasks.push_back(std::move(task));
        if (m_tasks.size() > 1)
            return; // a wake-up is on its way
    }
    QMetaObject::invokeMethod(this, &Mailbox::deliver, Qt::QueuedConnection);
}

void Mailbox::deliver()
{
    std::vector<Task> tasks;
    {
        const QMutexLocker locker(&m_mutex);
        tasks.swap(m_tasks);
    }
    for (const Task &task : tasks)
        task();
}

} // namespace sem
