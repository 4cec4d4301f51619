#include "service/runner/failure.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace sem {

void fail(const char *attempted)
{
    dprintf(STDERR_FILENO, "semanticatask-runner: %s: %s\n", attempted, std::strerror(errno));
    _exit(EXIT_FAILURE);
}

} // namespace sem
