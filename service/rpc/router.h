#pragma once

#include "service/rpc/call.h"
#include "service/rpc/frontservices.h"
#include "service/rpc/handlers/handlers.h"

#include <QHash>

namespace sem {

struct MethodInfo;

// Finds what a request asks for, checks its params against the table of methods, and has it done.
class Router
{
public:
    Router(FrontServices services, Mailbox &mailbox);

    // What is dispatched during a turn is given to the engine at its end, in one piece.
    Submissions::Turn turn() { return Submissions::Turn(m_submissions); }

    // As of MethodInfo.
    qint64 answerBytes(const QString &method) const;

    void dispatch(const QString &method, Call::Request request);

private:
    struct Route
    {
        const MethodInfo *method = nullptr;
        Handler handler = nullptr;
        QJsonObject defaults = {};
    };

    FrontServices m_services;
    Mailbox &m_mailbox;
    Submissions m_submissions;
    QHash<QString, Route> m_routes;
};

} // namespace sem
