#pragma once

#include "shared/core/result.h"

#include <QString>

namespace sem {

// Makes a place where a socket can be bound: a folder that only we can write to (created with 0700
// where it is missing), and in it nothing of that name. A socket of ours that nobody answers is
// removed; whatever else is there is left as it is.
//   System    the folder cannot be made, or others can write to it
//   Conflict  something is in the way: a file, a socket that somebody answers or somebody else's
// To be called only by whoever holds the service's lock: nothing else says that a silent socket is
// not just being set up.
Result<> prepareSocketPath(const QString &path);

// Whether clients find a socket there.
bool isSocketThere(const QString &path);

} // namespace sem
