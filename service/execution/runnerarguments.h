#pragma once

#include "service/engine/executor.h"
#include "service/execution/attemptfolder.h"
#include "shared/domain/subprocess.h"

#include <QStringList>

namespace sem {

// The command line of semanticatask-runner, without the program.
QStringList runnerArguments(const Launch &launch, const Subprocess &job,
                            const AttemptFolder &folder);

// The line that the file `control` holds to have an attempt stopped.
QByteArray stopLine(const StopOrder &order);

} // namespace sem
