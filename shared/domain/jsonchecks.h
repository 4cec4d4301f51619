#pragma once

#include "shared/core/result.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

namespace sem {

// The rules for JSON that is kept and handed on, whether a client or a job wrote it: what breaks
// them could not be sent to anybody as strict JSON.

// Levels of objects and arrays of a text that is known to be JSON.
int nestingDepth(QByteArrayView json);

// Every text in it, the names of members too, by checkText().
Result<> checkTexts(const QString &field, const QJsonValue &value);

} // namespace sem
