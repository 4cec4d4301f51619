#include "service/platform/peercredentials.h"

#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace sem {

bool isTrustedPeer(std::intptr_t connection)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (getsockopt(static_cast<int>(connection), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == geteuid() || peer.uid == 0;
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
