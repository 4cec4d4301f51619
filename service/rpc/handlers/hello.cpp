#include "service/rpc/accessguard.h"
#include "service/rpc/handlers/handlers.h"
#include "shared/rpc/answers.h"
#include "shared/rpc/methods.h"

namespace sem::handlers {

using namespace Qt::StringLiterals;

void hello(const Call &call, const FrontServices &services)
{
    if (const QString token = call.param("token"_L1).toString(); !token.isEmpty()) {
        if (const Result<> shown = services.access.show(*call.session(), token); !shown)
            return call.answer(shown.error());
    }
    const ServiceInfo &info = services.ports.info;
    HelloAnswer answer{.version = info.version, .pid = info.pid, .dataDir = info.dataDir};
    for (const MethodInfo &method : methodTable())
        answer.capabilities.append(method.name);
    call.answer(toJson(answer));
}

void discover(const Call &call, const FrontServices &)
{
    static const QJsonObject document = openRpcDocument();
    call.answer(document);
}

} // namespace sem::handlers
