#include "shared/platform/screen.h"

#include <ApplicationServices/ApplicationServices.h>

namespace sem {

// The key is in no header, but what every program goes by; it is there only while that is true.
std::optional<bool> isScreenLocked()
{
    const CFDictionaryRef session = CGSessionCopyCurrentDictionary();
    if (!session)
        return std::nullopt;
    const void *value = CFDictionaryGetValue(session, CFSTR("CGSSessionScreenIsLocked"));
    const bool isLocked = value && value != kCFBooleanFalse;
    CFRelease(session);
    return isLocked;
}

// Not told: the list of windows has their sizes, and one that fills the screen while the menu bar
// and the Dock hide by themselves looks like one in full screen. Whether the user wants quiet
// (Focus) is told to no program without an entitlement.
std::optional<bool> isScreenFull()
{
    return std::nullopt;
}

} // namespace sem
