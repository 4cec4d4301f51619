#pragma once

#include "shared/core/error.h"

#include <QString>

namespace sem {

// The message of an error, which the protocol has in English, in the language that is spoken. One
// that is not known stays as it is.
QString refusalText(const QString &message);

// The error for a place that shows what it is about: its message does not name the field.
Error withoutField(Error error);

} // namespace sem
