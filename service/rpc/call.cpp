#include "service/rpc/call.h"

namespace sem {

Call::Call(Request request, Mailbox &mailbox, Submissions &submissions)
    : m_state(std::make_shared<const State>(State{std::move(request), mailbox, submissions}))
{ }

void Call::answer(const Result<QJsonObject> &result) const
{
    if (Session *client = session())
        client->answer(m_state->request.ticket, result);
}

void Call::submit(Command command, qint64 bytes) const
{
    m_state->submissions.add(std::move(command), bytes);
}

} // namespace sem
