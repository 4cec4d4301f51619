#pragma once

#include <QString>

#include <optional>

namespace sem {

// "812 B", "12.3 KiB", "4.0 GiB"; with the decimal point of the language that is spoken.
QString sizeText(qint64 bytes);

// "65536", "64K", "64KiB": whole numbers; units are powers of 1024, in either case.
// None for anything else, and for what 64 bits do not hold.
std::optional<qint64> parseSize(const QString &text);

} // namespace sem
