#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QString>

namespace sem {

// Small files that nobody but their owner may read.

// NotFound: there is none. System: it is no regular file (a link is none), is not our own or not
// ours alone, is larger than `limit` bytes, or cannot be read.
Result<QByteArray> readPrivateFile(const QString &path, qint64 limit);

// Takes the place of what is there, as a whole: a reader finds the old content or the new. Of a
// link, the link itself. System: it cannot be written; then the old content stays.
Result<> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace sem
