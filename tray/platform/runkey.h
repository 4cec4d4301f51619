#pragma once

#include <optional>
#include <string>

namespace sem {

// The values of the registry by which Windows starts programs when the user logs in. What fails is
// told as an error code of Windows; 0: nothing has.

// `command` is a command line; none: the value goes.
long setRunValue(const wchar_t *name, const std::optional<std::wstring> &command);

struct RunValue
{
    long failure = 0;
    std::optional<std::wstring> command = {};
    bool isApproved = true; // the user has not switched it off in the system's own list of programs
};
RunValue readRunValue(const wchar_t *name);

// The program as the first argument of a command line.
std::wstring quotedProgram(const std::wstring &program);

} // namespace sem
