#pragma once

#include "shared/domain/jobid.h"

#include <QObject>

namespace sem {

// Files that are no longer kept of a job that has ended.
struct Discard
{
    Q_GADGET

public:
    enum class What { Everything = 1, Output = 2, Artifacts = 3 }; // stored by number
    Q_ENUM(What)

    JobId job = {};
    What what = What::Everything;

    bool operator==(const Discard &) const = default;
};

} // namespace sem
