#pragma once

#include <QString>
#include <QVariantMap>

namespace sem {

// The numbers are the protocol's: what a client sees is what the code says. Negative ones belong
// to JSON-RPC itself; ours lie outside its reserved range.
enum class ErrorCode {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    Validation = 4000,
    NotFound = 4001,
    Conflict = 4002,
    Throttled = 4003,
    Unauthorized = 4004,
    Internal = 5000,
    Database = 5001,
    System = 5002,
};

// Why something did not happen. Callers branch on `code` (and `data`); `message` is English, for
// logs and as a fallback. `data` carries what the code promises, e.g. {field, limit, got} of a
// Validation, {reason} of a Database error.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message = {};
    QVariantMap data = {};

    bool operator==(const Error &) const = default;
};

// The stable word that goes with a code, e.g. "validation": `error.data.kind` on the wire.
QString errorKind(ErrorCode code);

// A value that breaks a rule. `field` is the parameter's path as the client wrote it
// ("retry.base_ms"); `limit` and `got` may be left invalid where they say nothing.
Error validationError(const QString &field, const QString &message, const QVariant &limit = {},
                      const QVariant &got = {});

Error notFoundError(const QString &message);

} // namespace sem
