#include "shared/platform/peercredentials.h"

#include <memory>
#include <type_traits>
#include <vector>
#include <windows.h>

namespace sem {

namespace {

struct CloseHandleOf
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, CloseHandleOf>;

// The TOKEN_USER of a process, empty if it cannot be read.
std::vector<std::byte> userOf(HANDLE process)
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &opened))
        return {};
    const Handle token(opened);

    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<std::byte> user(size);
    if (!GetTokenInformation(token.get(), TokenUser, user.data(), size, &size))
        return {};
    return user;
}

PSID sidIn(const std::vector<std::byte> &user)
{
    return reinterpret_cast<const TOKEN_USER *>(user.data())->User.Sid;
}

bool isTrusted(ULONG pid)
{
    const Handle process(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid));
    if (!process)
        return false;

    const std::vector<std::byte> peer = userOf(process.get());
    const std::vector<std::byte> own = userOf(GetCurrentProcess());
    if (peer.empty() || own.empty())
        return false;
    return EqualSid(sidIn(peer), sidIn(own)) || IsWellKnownSid(sidIn(peer), WinLocalSystemSid);
}

} // namespace

bool isTrustedClient(std::intptr_t connection)
{
    ULONG pid = 0;
    return GetNamedPipeClientProcessId(reinterpret_cast<HANDLE>(connection), &pid)
        && isTrusted(pid);
}

bool isTrustedService(std::intptr_t connection)
{
    ULONG pid = 0;
    return GetNamedPipeServerProcessId(reinterpret_cast<HANDLE>(connection), &pid)
        && isTrusted(pid);
}

} // namespace sem
