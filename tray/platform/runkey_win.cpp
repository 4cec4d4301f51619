#include "tray/platform/runkey.h"

#include <array>
#include <vector>
#include <windows.h>

namespace sem {

namespace {

constexpr wchar_t runKey[] = L"Software\\Microsoft\\Windows\\CurrentVersion\\Run";
constexpr wchar_t approvedKey[] =
    L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";

bool isMissing(LSTATUS status)
{
    return status == ERROR_FILE_NOT_FOUND || status == ERROR_PATH_NOT_FOUND;
}

// What the task manager writes there: an odd first byte is off.
bool isApproved(const wchar_t *name)
{
    std::array<BYTE, 64> value = {};
    DWORD size = value.size();
    const LSTATUS status = RegGetValueW(HKEY_CURRENT_USER, approvedKey, name, RRF_RT_REG_BINARY,
                                        nullptr, value.data(), &size);
    return status != ERROR_SUCCESS || size == 0 || value.front() % 2 == 0;
}

} // namespace

long setRunValue(const wchar_t *name, const std::optional<std::wstring> &command)
{
    // Switching it on here overrules that it was switched off there.
    const LSTATUS forgotten = RegDeleteKeyValueW(HKEY_CURRENT_USER, approvedKey, name);
    if (forgotten != ERROR_SUCCESS && !isMissing(forgotten))
        return forgotten;
    if (command) {
        const auto size = static_cast<DWORD>((command->size() + 1) * sizeof(wchar_t));
        return RegSetKeyValueW(HKEY_CURRENT_USER, runKey, name, REG_SZ, command->c_str(), size);
    }
    const LSTATUS removed = RegDeleteKeyValueW(HKEY_CURRENT_USER, runKey, name);
    return isMissing(removed) ? ERROR_SUCCESS : removed;
}

RunValue readRunValue(const wchar_t *name)
{
    DWORD size = 0;
    LSTATUS status =
        RegGetValueW(HKEY_CURRENT_USER, runKey, name, RRF_RT_REG_SZ, nullptr, nullptr, &size);
    if (isMissing(status))
        return {};
    std::vector<wchar_t> text(size / sizeof(wchar_t) + 1);
    size = static_cast<DWORD>(text.size() * sizeof(wchar_t));
    if (status == ERROR_SUCCESS) {
        status = RegGetValueW(HKEY_CURRENT_USER, runKey, name, RRF_RT_REG_SZ, nullptr, text.data(),
                              &size);
    }
    if (status != ERROR_SUCCESS)
        return {.failure = status};
    return {.command = std::wstring(text.data()), .isApproved = isApproved(name)};
}

// No path has a quotation mark in it, and the first argument knows no others.
std::wstring quotedProgram(const std::wstring &program)
{
    return L'"' + program + L'"';
}

} // namespace sem
