#pragma once

#include <QMutex>
#include <QObject>

#include <functional>
#include <vector>

namespace sem {

// Work for the thread that this object lives in, left by any thread. Tasks run in the order in
// which they were left, from the event loop; a burst of them costs one wake-up.
class Mailbox final : public QObject
{
public:
    using Task = std::function<void()>;

    void post(Task task);

    // What has been left so far, now. The event loop does it, for those who can wait.
    void deliver();

private:
    QMutex m_mutex;
    std::vector<Task> m_tasks;
};

} // namespace sem
