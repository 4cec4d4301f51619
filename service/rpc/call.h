#pragma once

#include "service/engine/command.h"
#include "service/rpc/mailbox.h"
#include "service/rpc/session.h"
#include "service/rpc/submissions.h"

#include <QJsonObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <type_traits>
#include <utility>

namespace sem {

// A request on its way through the service, and the only way to answer it: each is answered exactly
// once, sooner or later. Copies stand for the same request. May be carried along, copied and
// dropped on any thread; unless said otherwise its functions are for the front's.
class Call
{
public:
    struct Request
    {
        QPointer<Session> session = {};
        quint64 ticket = 0; // the session's own name for it
        QString traceId = {};
        QJsonObject params = {};
    };

    // What a call is carried out with.
    struct Means
    {
        Mailbox &mailbox;
        Submissions &submissions;
        const QJsonObject &defaults; // of the method's params
    };

    Call(Request request, const Means &means);

    // As given, and one with its default; Undefined if it has neither.
    const QJsonObject &params() const { return m_state->request.params; }
    QJsonValue param(QLatin1StringView name) const;
    const QString &traceId() const { return m_state->request.traceId; }
    Session *session() const { return m_state->request.session; } // null once the client has gone

    void answer(const Result<QJsonObject> &result) const;

    // `bytes`: about how much memory the command holds.
    void submit(Command command, qint64 bytes = commandBytes) const;

    // For work that is done elsewhere: a function to be called there, once, with what came of it;
    // `next` is given that on the front's thread.
    template<typename T, typename Next>
    Reply<T> whenDone(Next next) const
    {
        return [state = m_state, next = std::move(next)](Result<T> result) {
            state->means.mailbox.post([next, result = std::move(result)] { next(result); });
        };
    }

    // The same where an error is the answer and only a value is of interest.
    template<typename T, typename Next>
    Reply<T> then(Next next) const
    {
        return whenDone<T>([call = *this, next = std::move(next)](const Result<T> &result) {
            if (!result)
                call.answer(result.error());
            else if constexpr (std::is_void_v<T>)
                next();
            else
                next(*result);
        });
    }

    static constexpr qint64 commandBytes = 512; // of a small one

private:
    struct State
    {
        Request request;
        Means means;
    };

    std::shared_ptr<const State> m_state;
};

} // namespace sem
