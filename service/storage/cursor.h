#pragma once

#include "shared/core/result.h"

#include <QString>

namespace sem {

// Where a list goes on: behind this job. Clients take the text as it is.
struct Cursor
{
    bool ascending = false;
    qint64 seq = 0;

    QString toString() const;
    static Result<Cursor> fromString(const QString &text); // Validation if it is not one of ours

    bool operator==(const Cursor &) const = default;
};

} // namespace sem
