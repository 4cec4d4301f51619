#include "shared/platform/peercredentials.h"

#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/un.h>
#include <unistd.h>

namespace sem {

bool isTrustedClient(std::intptr_t connection)
{
    uid_t user = 0;
    gid_t group = 0;
    if (getpeereid(static_cast<int>(connection), &user, &group) != 0)
        return false;
    return user == geteuid() || user == 0;
}

// The other end is who has called listen(), whoever put the socket where it is.
bool isTrustedService(std::intptr_t connection)
{
    return geteuid() == 0 || isTrustedClient(connection);
}

bool isPeerAlive(std::intptr_t connection)
{
    pid_t peer = 0;
    socklen_t size = sizeof peer;
    if (getsockopt(static_cast<int>(connection), SOL_LOCAL, LOCAL_PEERPID, &peer, &size) != 0)
        return true;
    return peer <= 0 || kill(peer, 0) == 0 || errno != ESRCH;
}

} // namespace sem
