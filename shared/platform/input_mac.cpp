#include "shared/platform/input.h"

#include <ApplicationServices/ApplicationServices.h>

namespace sem {

namespace {

// Of a process that is in no session with a window server, or in one that has been switched away
// from, the events say nothing of who sits at the machine.
bool isAtTheConsole()
{
    const CFDictionaryRef session = CGSessionCopyCurrentDictionary();
    if (!session)
        return false;
    const bool isThere = CFDictionaryGetValue(session, kCGSessionOnConsoleKey) == kCFBooleanTrue;
    CFRelease(session);
    return isThere;
}

} // namespace

std::optional<std::chrono::milliseconds> readInputIdle()
{
    if (!isAtTheConsole())
        return std::nullopt;
    const std::chrono::duration<double> idle(CGEventSourceSecondsSinceLastEventType(
        kCGEventSourceStateCombinedSessionState, kCGAnyInputEventType));
    if (!(idle.count() >= 0))
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(idle);
}

} // namespace sem
