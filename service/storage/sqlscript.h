#pragma once

#include <QStringList>

namespace sem {

// The statements of a script, without the semicolons, because the driver takes one at a time.
// Knows comments and quotes, not the BEGIN … END of triggers.
QStringList splitSql(const QString &script);

} // namespace sem
