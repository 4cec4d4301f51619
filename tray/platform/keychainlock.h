#pragma once

#include <functional>

namespace sem {

// Whether the keychain that new secrets go to is locked. Its own answers do not tell: a locked one
// looks like one without secrets. Answers later, and false where nobody knows.
void askWhetherKeychainIsLocked(const std::function<void(bool locked)> &told);

} // namespace sem
