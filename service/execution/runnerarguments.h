#pragma once

#include "service/engine/executor.h"
#include "service/execution/attemptfolder.h"
#include "service/execution/attemptgroup.h"
#include "shared/domain/subprocess.h"

#include <QStringList>

namespace sem {

// The command line of semanticatask-runner, without the program. `group`: which to enter.
QStringList runnerArguments(const Launch &launch, const Subprocess &job,
                            const AttemptFolder &folder, const std::optional<AttemptGroup> &group);

// The line by which the file `control` says what is wanted.
QByteArray controlLine(const Order &order);

} // namespace sem
