#include "service/rpc/handlers/handlers.h"
#include "service/rpc/jobwaits.h"
#include "shared/rpc/codec.h"

#include <QJsonArray>

namespace sem::handlers {

using namespace Qt::StringLiterals;

void wait(const Call &call, const FrontServices &services)
{
    JobWaits::Wish wish = {.any = call.param("mode"_L1).toString() == "any"_L1,
                           .timeout = Duration(call.param("timeout_ms"_L1).toInteger())};
    const QJsonArray jobs = call.param("job_ids"_L1).toArray();
    for (const QJsonValue &job : jobs)
        wish.jobs.push_back(*jobRefFromJson(job));
    if (const QJsonValue offset = call.param("log_offset"_L1); offset.isDouble()) {
        if (wish.jobs.size() != 1) {
            call.answer(validationError(u"log_offset"_s, u"is for a single job"_s));
            return;
        }
        wish.logOffset = offset.toInteger();
    }
    services.waits.wait(call, std::move(wish));
}

} // namespace sem::handlers
