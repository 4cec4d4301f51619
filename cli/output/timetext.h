#pragma once

#include "shared/core/clock.h"

#include <QString>

#include <optional>

namespace sem {

// "500ms", "90s", "10m", "1h30m", "2d": whole numbers with a unit each, the greater unit first.
// None for anything else, and for what a Duration does not hold.
std::optional<Duration> parseDuration(const QString &text);

// Two units at most: "35 ms", "1.2 s", "2 min 3 s", "3 h", "4 d 2 h". Never rounded up.
QString durationText(Duration duration);

// How long ago, in one unit: "35 s", "2 min", "3 h", "5 d". What lies ahead is "0 s".
QString ageText(Timestamp then, Timestamp now);

// Local time: "14:03:22" for today, else "2026-11-20 14:03:22".
QString clockText(Timestamp time, Timestamp now);

} // namespace sem
