#pragma once

#include <QReadWriteLock>

namespace sem {

// SQLite's log can start over only while nobody reads: the reader holds this for each of its
// reads, and the writer takes it for as long as it empties the log. A waiting writer comes before
// the next read.
using WalGate = QReadWriteLock;

} // namespace sem
