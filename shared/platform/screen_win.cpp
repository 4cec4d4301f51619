#include "shared/platform/screen.h"

#include <cstring>
#include <memory>
#include <windows.h>
#include <wtsapi32.h>

namespace sem {

namespace {

// The beginning of WTSINFOEXW, which the headers of mingw-w64 do not have.
constexpr auto sessionInfoEx = static_cast<WTS_INFO_CLASS>(25);
struct alignas(LONGLONG) SessionInfoEx
{
    DWORD level;
    alignas(LONGLONG) ULONG id;
    WTS_CONNECTSTATE_CLASS state;
    LONG flags;
};
constexpr LONG locked = 0;
constexpr LONG unlocked = 1;

struct FreeAnswer
{
    void operator()(WCHAR *answer) const { WTSFreeMemory(answer); }
};

} // namespace

std::optional<bool> isScreenLocked()
{
    LPWSTR text = nullptr;
    DWORD size = 0;
    if (!WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, sessionInfoEx,
                                     &text, &size))
        return std::nullopt;
    const std::unique_ptr<WCHAR, FreeAnswer> answer(text);
    SessionInfoEx info = {};
    if (!answer || size < sizeof info)
        return std::nullopt;
    std::memcpy(&info, answer.get(), sizeof info);
    if (info.level != 1 || (info.flags != locked && info.flags != unlocked))
        return std::nullopt;
    return info.flags == locked;
}

std::optional<bool> isScreenFull()
{
    QUERY_USER_NOTIFICATION_STATE state = {};
    if (FAILED(SHQueryUserNotificationState(&state)))
        return std::nullopt;
    switch (state) {
    case QUNS_BUSY:
    case QUNS_RUNNING_D3D_FULL_SCREEN:
    case QUNS_PRESENTATION_MODE:
    case QUNS_APP:
        return true;
    default: // also that nobody is there, and that it is too early after the first login
        return false;
    }
}

} // namespace sem
