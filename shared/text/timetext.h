#pragma once

#include "shared/core/clock.h"

#include <QString>

namespace sem {

// Two units at most: "35 ms", "1.2 s", "2 min 3 s", "3 h", "4 d 2 h". Never rounded up.
QString durationText(Duration duration);

// How long ago, in one unit: "35 s", "2 min", "3 h", "5 d". What lies ahead is "0 s".
QString ageText(Timestamp then, Timestamp now);

// Local time: "14:03:22" for today, else "2026-11-20 14:03:22".
QString clockText(Timestamp time, Timestamp now);

// The same of a time that somebody has set, who meant minutes: "22:00", "22:00:05", "tomorrow
// 08:00".
QString plannedText(Timestamp time, Timestamp now);

} // namespace sem
