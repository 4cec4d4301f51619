#include "cli/platform/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace sem {

namespace {

constexpr int usualWidth = 80; // of a terminal that does not tell, as a serial line

} // namespace

int terminalWidth()
{
    if (isatty(STDOUT_FILENO) == 0)
        return 0;
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usualWidth;
    return size.ws_col;
}

} // namespace sem
