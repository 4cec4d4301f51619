#include "service/rpc/handlers/handlers.h"
#include "service/rpc/handlers/selector.h"
#include "shared/rpc/answers.h"

namespace sem::handlers {

void deleteJobs(const Call &call, const FrontServices &)
{
    call.submit(command::Delete{
        .selector = selectorFrom(call.params()),
        .reply = call.then<qint64>(
            [call](qint64 deleted) { call.answer(toJson(DeleteAnswer{.deleted = deleted})); }),
    });
}

} // namespace sem::handlers
