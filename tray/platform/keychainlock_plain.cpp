#include "tray/platform/keychainlock.h"

#include <QCoreApplication>
#include <QTimer>

namespace sem {

// These systems unlock the keychain with the user's session, or say that it is locked.
void askWhetherKeychainIsLocked(const std::function<void(bool)> &told)
{
    QTimer::singleShot(0, QCoreApplication::instance(), [told] { told(false); });
}

} // namespace sem
