#pragma once

#include <QString>

namespace sem {

// 32 random hexadecimal digits, as W3C Trace Context has them.
QString newTraceId();

} // namespace sem
