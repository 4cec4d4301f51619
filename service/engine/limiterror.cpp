#include "service/engine/limiterror.h"

#include "shared/core/clock.h"

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Error limitError(const QString &field, const QString &what, qint64 limit)
{
    constexpr Duration tryAgainAfter = 1s;
    return {.code = ErrorCode::Throttled,
            .message = field + u": "_s + what,
            .data = {{u"field"_s, field},
                     {u"limit"_s, limit},
                     {u"retry_after_ms"_s, qint64{tryAgainAfter.count()}}}};
}

} // namespace sem
