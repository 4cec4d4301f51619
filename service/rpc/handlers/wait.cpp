#include "service/rpc/handlers/handlers.h"
#include "service/rpc/jobwaits.h"
#include "shared/rpc/codec.h"

#include <QJsonArray>

namespace sem::handlers {

using namespace Qt::StringLiterals;

void wait(const Call &call, const FrontServices &services)
{
    const QJsonObject &params = call.params();
    JobWaits::Wish wish = {.any = params.value("mode"_L1).toString() == "any"_L1,
                           .timeout = Duration(params.value("timeout_ms"_L1).toInteger())};
    const QJsonArray jobs = params.value("job_ids"_L1).toArray();
    for (const QJsonValue &job : jobs)
        wish.jobs.push_back(*jobRefFromJson(job));
    if (const QJsonValue offset = params.value("log_offset"_L1); offset.isDouble()) {
        if (wish.jobs.size() != 1) {
            call.answer(validationError(u"log_offset"_s, u"is for a single job"_s));
            return;
        }
        wish.logOffset = offset.toInteger();
    }
    services.waits.wait(call, std::move(wish));
}

} // namespace sem::handlers
