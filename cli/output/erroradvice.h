#pragma once

#include "shared/core/error.h"
#include "shared/core/paths.h"
#include "shared/domain/jobid.h"

#include <QString>

namespace sem {

// What went wrong and, where there is something to do about it on the command line, what.
QString errorWithAdvice(const Error &error, const Paths &paths);

QString noSuchJobText(const JobRef &job);

} // namespace sem
