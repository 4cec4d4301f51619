#pragma once

#include "shared/core/result.h"

#include <QString>

namespace sem {

// What this program remembers of its user, in a file of its own.
struct Preferences
{
    QString language = {}; // a code; empty: the system's
    bool isGreeted = false; // the first start was

    // Usual ones where there is no such file, or none that can be read.
    static Preferences load(const QString &dataFolder);

    // System: the file cannot be written.
    Result<> save(const QString &dataFolder) const;
};

} // namespace sem
