#include "service/rpc/call.h"

namespace sem {

Call::Call(Request request, const Means &means)
    : m_state(std::make_shared<const State>(State{std::move(request), means}))
{ }

QJsonValue Call::param(QLatin1StringView name) const
{
    const QJsonValue given = params().value(name);
    return given.isUndefined() ? m_state->means.defaults.value(name) : given;
}

void Call::answer(const Result<QJsonObject> &result) const
{
    if (Session *client = session())
        client->answer(m_state->request.ticket, result);
}

void Call::submit(Command command, qint64 bytes) const
{
    if (Session *client = session())
        client->weigh(m_state->request.ticket, bytes);
    m_state->means.submissions.add(std::move(command), bytes);
}

} // namespace sem
