#pragma once

#include "service/engine/command.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <vector>

namespace sem {

// Where everybody leaves commands for the engine, which takes them in order. Thread-safe.
class Inbox
{
public:
    struct Batch
    {
        std::vector<CommandGroup> groups = {};
        bool closed = false; // close() was called and nothing is left
    };

    // `bytes`: about how much memory the commands hold.
    void post(Command command, qint64 bytes = 0);
    void post(CommandGroup group, qint64 bytes = 0);

    // Waits until there is something, at most for `patience` (QDeadlineTimer::Forever: for as long
    // as it takes), and takes as many groups as fit the batch's limits, but at least one.
    Batch take(QDeadlineTimer patience);

    // Ends the waiting. What is posted from now on is dropped; nobody waits for its reply any more.
    void close();

    static constexpr size_t batchCommands = 2'000;
    static constexpr qint64 batchBytes = 8 * 1024 * 1024;

private:
    struct Post
    {
        CommandGroup group = {};
        qint64 bytes = 0;
    };

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Post> m_posts;
    bool m_closed = false;
};

} // namespace sem
