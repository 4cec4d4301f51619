#pragma once

#include "service/engine/snapshot.h"
#include "shared/domain/job.h"

#include <QVariantMap>

#include <vector>

namespace sem {

// One reason why a waiting job does not start, or a frozen one does not go on.
struct Hold
{
    HoldCode code = HoldCode::NotDue;
    Timestamp since = {}; // the later of when the job was due and when this stood in its way
    std::optional<Timestamp> until = {}; // where it is known when it ends by itself
    std::optional<qint64> job = {}; // that stands in the way
    QVariantMap detail = {}; // what else there is to know, by the protocol's names

    bool operator==(const Hold &) const = default;
};

// Every hold that stands for a waiting or frozen job, by what the engine last published; empty for
// others, and for a job whose turn it is. Which job stands in the way of SubjectRunning and
// Dependency is not known here.
std::vector<Hold> holds(const Job &job, const Snapshot &snapshot);

} // namespace sem
