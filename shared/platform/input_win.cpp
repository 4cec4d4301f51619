#include "shared/platform/input.h"

#include "shared/platform/tickcount.h"

#include <windows.h>

namespace sem {

std::optional<std::chrono::milliseconds> readInputIdle()
{
    // Session 0 belongs to services: nobody touches anything there.
    DWORD session = 0;
    if (!ProcessIdToSessionId(GetCurrentProcessId(), &session) || session == 0)
        return std::nullopt;
    LASTINPUTINFO last = {};
    last.cbSize = sizeof last;
    if (!GetLastInputInfo(&last))
        return std::nullopt;
    return idleBetween(last.dwTime, GetTickCount());
}

} // namespace sem
