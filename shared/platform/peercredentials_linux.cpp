#include "shared/platform/peercredentials.h"

#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace sem {

bool isTrustedClient(std::intptr_t connection)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (getsockopt(static_cast<int>(connection), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == geteuid() || peer.uid == 0;
}

// The other end is who has called listen(), whoever put the socket where it is.
bool isTrustedService(std::intptr_t connection)
{
    return geteuid() == 0 || isTrustedClient(connection);
}

bool isPeerAlive(std::intptr_t connection)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (getsockopt(static_cast<int>(connection), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return true;
    // None: it lives where we cannot see it, in another container.
    return peer.pid <= 0 || kill(peer.pid, 0) == 0 || errno != ESRCH;
}

} // namespace sem
