#pragma once

#include "shared/core/result.h"

#include <QFile>
#include <QJsonObject>

namespace sem {

// "-" is standard input.
Result<> openForReading(QFile &file, const QString &name);

// The object that an option gives: as JSON, as @FILE, or as "-" for standard input. Validation,
// naming the option, for what is no JSON object; System for a file that cannot be read.
Result<QJsonObject> objectFrom(const QString &option, const QString &given);

} // namespace sem
