#pragma once

#include <QStringList>

#include <vector>

namespace sem {

// The command lines by which the service can be started here, in the background; the best first,
// and last the one that must do.
std::vector<QStringList> waysToStart(const QString &program);

} // namespace sem
