#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"

#include <QString>
#include <QTime>

#include <optional>

namespace sem {

// A part of every day by the wall clock of the system's time zone: "08:00-18:30", or over midnight
// "22:00-07:00". The first minute belongs to it, the last one does not.
class ActiveHours
{
public:
    // Validation, naming `field`.
    static Result<ActiveHours> parse(const QString &field, const QString &text);

    bool contains(Timestamp time) const;
    // The first full minute after `time` at which contains() is no longer what it is at `time`.
    Timestamp nextChange(Timestamp time) const;

private:
    QTime m_from = {};
    QTime m_to = {};
};

} // namespace sem
