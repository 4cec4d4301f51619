#pragma once

namespace sem {

// Raises the limit of open files as far as this service can need and the system allows; not
// further, because every job inherits it. Returns what it is now.
int raiseDescriptorLimit();

// How many files this process may have open at once.
int descriptorLimit();

// Whether that many more files can be opened right now.
bool descriptorsLeft(int count);

} // namespace sem
