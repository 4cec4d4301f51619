#pragma once

#include "service/engine/attemptresult.h"
#include "service/execution/attemptfolder.h"

namespace sem {

// What a result.json says. Validation if it is not one that a runner of this version writes.
// For a command that the system refused, `failureDetail` names the step alone ("chdir").
Result<AttemptResult> attemptResultFromJson(const AttemptRef &attempt, const QByteArray &json);

// The job's own result as it is kept: any JSON value, compact, at most limits::resultSummaryBytes.
// Validation for what is not.
Result<QByteArray> compactSummary(const QByteArray &json);

// What the folder says about an attempt whose runner has written its result.
// NotFound if there is none; Validation or System if it is of no use.
Result<AttemptResult> readReport(const AttemptFolder &folder, const AttemptRef &attempt);

} // namespace sem
