#include "service/rpc/submissions.h"

#include <utility>

namespace sem {

Submissions::Turn::Turn(Submissions &submissions)
    : m_submissions(submissions)
{
    Q_ASSERT(!m_submissions.m_inTurn);
    m_submissions.m_inTurn = true;
}

Submissions::Turn::~Turn()
{
    m_submissions.m_inTurn = false;
    m_submissions.post();
}

void Submissions::add(Command command, qint64 bytes)
{
    m_commands.push_back(std::move(command));
    m_bytes += bytes;
    if (!m_inTurn)
        post();
}

void Submissions::post()
{
    if (!m_commands.empty())
        m_inbox.post(std::exchange(m_commands, {}), std::exchange(m_bytes, 0));
}

} // namespace sem
