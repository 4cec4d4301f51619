#include "service/rpc/router.h"

#include "service/rpc/accessguard.h"
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

qint64 Router::answerBytes(const QString &method) const
{
    const auto route = m_routes.constFind(method);
    return route == m_routes.constEnd() ? 0 : route->method->answerBytes;
}

void Router::dispatch(const QString &method, Call::Request request)
{
    static const Route unknown;
    const auto found = m_routes.constFind(method);
    const Route &route = found == m_routes.constEnd() ? unknown : *found;
    const Call call(
        std::move(request),
        {.mailbox = m_mailbox, .submissions = m_submissions, .defaults = route.defaults});
    if (const Result<> allowed = m_services.access.check(*call.session(), route.method); !allowed) {
        call.answer(allowed.error());
    } else if (!route.handler) {
        call.answer(Error{.code = ErrorCode::MethodNotFound,
                          .message = u"There is no method of this name"_s,
                          .data = {{u"method"_s, method.left(128)}}});
    } else if (const Result<> checked = checkParams(*route.method, call.params()); !checked) {
        call.answer(checked.error());
    } else {
        route.handler(call, m_services);
    }
}

} // namespace sem
