#pragma once

#include "service/engine/inbox.h"

#include <vector>

namespace sem {

// The front's way into the engine's inbox. Commands that are submitted in one turn go there in one
// post, so that they share a transaction; a command outside a turn goes by itself.
class Submissions
{
public:
    class Turn
    {
    public:
        explicit Turn(Submissions &submissions);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        Submissions &m_submissions;
    };

    explicit Submissions(Inbox &inbox)
        : m_inbox(inbox)
    { }

    // `bytes`: about how much memory the command holds.
    void add(Command command, qint64 bytes);

private:
    void post();

    Inbox &m_inbox;
    bool m_inTurn = false;
    std::vector<Command> m_commands;
    qint64 m_bytes = 0;
};

} // namespace sem
