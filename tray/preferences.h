#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"

#include <QString>

#include <optional>

namespace sem {

// What this program remembers of its user, in a file of its own.
struct Preferences
{
    QString language = {}; // a code; empty: the system's
    bool isGreeted = false; // the first start was
    // When the last failures ended that were told of, and looked at; none: there was no such run.
    std::optional<Timestamp> failuresTold = {};
    std::optional<Timestamp> failuresSeen = {};

    // Usual ones where there is no such file, or none that can be read.
    static Preferences load(const QString &dataFolder);

    // System: the file cannot be written.
    Result<> save(const QString &dataFolder) const;
};

} // namespace sem
