#include "service/runner/failure.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sysexits.h>
#include <unistd.h>

namespace sem {

namespace {

bool passes(int error)
{
    return error == ENOSPC || error == EDQUOT || error == ENOMEM || error == EMFILE
        || error == ENFILE || error == ENOLCK || error == EAGAIN;
}

} // namespace

void fail(const char *attempted)
{
    const int error = errno;
    dprintf(STDERR_FILENO, "semanticatask-runner: %s: %s\n", attempted, std::strerror(error));
    _exit(passes(error) ? EX_TEMPFAIL : EXIT_FAILURE);
}

} // namespace sem
