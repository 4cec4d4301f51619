#include "service/rpc/router.h"

#include "shared/rpc/methods.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QJsonObject defaultsOf(const MethodInfo &method)
{
    QJsonObject defaults;
    for (const Field &param : method.params) {
        if (!param.defaultValue.isUndefined())
            defaults.insert(param.name, param.defaultValue);
    }
    return defaults;
}

} // namespace

Router::Router(FrontServices services, Mailbox &mailbox)
    : m_services(std::move(services))
    , m_mailbox(mailbox)
    , m_submissions(m_services.ports.inbox)
{
    for (const HandlerEntry &entry : handlerTable()) {
        const MethodInfo *method = findMethod(entry.method);
        Q_ASSERT(method);
        m_routes.insert(entry.method, {method, entry.handler, defaultsOf(*method)});
    }
}

void Router::dispatch(const QString &method, Call::Request request)
{
    const auto route = m_routes.constFind(method);
    const bool known = route != m_routes.constEnd();
    const Result<> checked = known ? checkParams(*route->method, request.params) : Result<>();
    if (known && checked) {
        for (auto it = route->defaults.begin(); it != route->defaults.end(); ++it) {
            if (!request.params.contains(it.key()))
                request.params.insert(it.key(), it.value());
        }
    }

    const Call call(std::move(request), m_mailbox, m_submissions);
    if (!known) {
        call.answer(Error{.code = ErrorCode::MethodNotFound,
                          .message = u"There is no method of this name"_s,
                          .data = {{u"method"_s, method.left(128)}}});
    } else if (!checked) {
        call.answer(checked.error());
    } else {
        route->handler(call, m_services);
    }
}

} // namespace sem
