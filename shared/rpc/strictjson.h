#pragma once

#include "shared/core/result.h"

#include <QByteArrayView>
#include <QJsonValue>

namespace sem {

inline constexpr int maxJsonDepth = 64;

// Reads one JSON text as RFC 8259 has it and no other: QJsonDocument alone also takes raw control
// characters, escapes that do not exist, a byte order mark and repeated keys, and refuses scalars.
// ParseError, with data.offset (in bytes), for all of that and for invalid UTF-8, lone surrogates,
// nesting deeper than maxJsonDepth, numbers beyond a double, and anything after the value.
// Integers of 64 bits keep every digit; greater ones become the nearest double.
Result<QJsonValue> parseStrictJson(QByteArrayView text);

} // namespace sem
