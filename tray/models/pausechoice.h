#pragma once

#include "shared/core/clock.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace sem {

// For how long everything is to be paused.
enum class PauseChoice { QuarterHour, Hour, UntilTomorrow, UntilResumed };

QString textOf(PauseChoice choice);

// None: until somebody resumes it. Tomorrow begins at 8 in the morning.
std::optional<Timestamp> endOf(PauseChoice choice, Timestamp now, const QTimeZone &zone);

} // namespace sem
