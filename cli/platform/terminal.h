#pragma once

namespace sem {

// In characters.
struct TerminalSize
{
    int columns = 0;
    int rows = 0;

    bool operator==(const TerminalSize &) const = default;
};

// Of the terminal that stdout is; zeros if it is none.
TerminalSize terminalSize();

} // namespace sem
