#pragma once

#include "service/engine/executor.h"
#include "service/execution/attemptfolder.h"
#include "shared/domain/subprocess.h"

#include <QByteArrayList>
#include <QProcessEnvironment>

namespace sem {

// What jobs may have of the service's own environment; values stay as they are, byte for byte.
QProcessEnvironment allowedEnvironment(const QProcessEnvironment &service);

// What every process of an attempt carries in its environment, unless it takes care not to:
// "NAME=…" twice, which together name the attempt.
QByteArrayList marksOf(const AttemptRef &attempt);

// All that a job's command gets: the allowed, then the job's own, then what we tell it about
// itself.
QProcessEnvironment jobEnvironment(const QProcessEnvironment &allowed, const Launch &launch,
                                   const Subprocess &job, const AttemptFolder &folder);

} // namespace sem
