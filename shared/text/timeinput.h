#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"

#include <QString>
#include <QTimeZone>

namespace sem {

// Times as people write them. What is none is answered as Validation; its message goes on where
// the words in question were quoted: "is no time such as 90s".

// "500ms", "90s", "10m", "1h30m", "2d": whole numbers with a unit each, the greater unit first.
Result<Duration> parseDuration(const QString &text);

// "22:00" (the next one), "today 22:00", "tomorrow 8:00", "2026-11-25", "2026-11-25T22:00",
// "2026-11-25T22:00:00Z" or with "+01:00"; of the zone where none is said. Can lie in the past. A
// time that clocks skip is the moment at which they do, one that comes twice the first of the two.
Result<Timestamp> parseMoment(const QString &text, Timestamp now, const QTimeZone &zone);

} // namespace sem
