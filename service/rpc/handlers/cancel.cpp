#include "service/rpc/handlers/handlers.h"
#include "service/rpc/handlers/selector.h"
#include "shared/rpc/answers.h"

namespace sem::handlers {

using namespace Qt::StringLiterals;

void cancel(const Call &call, const FrontServices &)
{
    call.submit(command::Cancel{
        .selector = selectorFrom(call.params()),
        .running = call.param("running"_L1).toBool(),
        .reply = call.then<command::CancelOutcome>([call](const command::CancelOutcome &outcome) {
            call.answer(toJson(CancelAnswer{.id = outcome.id,
                                            .cancelled = outcome.cancelled > 0,
                                            .cancelledCount = outcome.cancelled}));
        }),
    });
}

} // namespace sem::handlers
