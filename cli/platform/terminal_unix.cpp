#include "cli/platform/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace sem {

namespace {

// Of a terminal that does not tell, as a serial line.
constexpr TerminalSize usualSize{.columns = 80, .rows = 24};

} // namespace

TerminalSize terminalSize()
{
    if (isatty(STDOUT_FILENO) == 0)
        return {};
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usualSize;
    return {.columns = size.ws_col, .rows = size.ws_row == 0 ? usualSize.rows : size.ws_row};
}

} // namespace sem
