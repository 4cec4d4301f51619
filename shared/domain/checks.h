#pragma once

#include "shared/core/result.h"

#include <QStringView>

namespace sem {

// The rules that values of every origin are measured by. Each answers the first one broken as a
// Validation error of `field`, with the bound as `limit` and the value (or its length) as `got`.

Result<> checkRange(const QString &field, qint64 value, qint64 lowest, qint64 highest);
Result<> checkFraction(const QString &field, double value, qint64 lowest, qint64 highest);

// Text that every part of the system takes: valid UTF-16 without a NUL.
Result<> checkText(const QString &field, QStringView text);

// The same with a length in UTF-16 code units.
Result<> checkText(const QString &field, QStringView text, qint64 shortest, qint64 longest);

// 1 to limits::queueLength of [A-Za-z0-9_-].
Result<> checkQueueName(const QString &field, QStringView name);

// [A-Za-z_][A-Za-z0-9_]*
bool isEnvironmentName(QStringView name);

} // namespace sem
