#include "shared/core/error.h"

namespace sem {

using namespace Qt::StringLiterals;

QString errorKind(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ParseError:
        return u"parse_error"_s;
    case ErrorCode::InvalidRequest:
        return u"invalid_request"_s;
    case ErrorCode::MethodNotFound:
        return u"method_not_found"_s;
    case ErrorCode::InvalidParams:
        return u"invalid_params"_s;
    case ErrorCode::Validation:
        return u"validation"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Throttled:
        return u"throttled"_s;
    case ErrorCode::Unauthorized:
        return u"unauthorized"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    case ErrorCode::Database:
        return u"database"_s;
    case ErrorCode::System:
        return u"system"_s;
    }
    return u"internal"_s;
}

Error validationError(const QString &field, const QString &message, const QVariant &limit,
                      const QVariant &got)
{
    QVariantMap data{{u"field"_s, field}};
    if (limit.isValid())
        data.insert(u"limit"_s, limit);
    if (got.isValid())
        data.insert(u"got"_s, got);
    return {.code = ErrorCode::Validation, .message = field + u": "_s + message, .data = data};
}

Error notFoundError(const QString &message)
{
    return {.code = ErrorCode::NotFound, .message = message};
}

} // namespace sem
