#include "service/platform/peercredentials.h"

#include <sys/types.h>
#include <unistd.h>

namespace sem {

bool isTrustedPeer(std::intptr_t connection)
{
    uid_t user = 0;
    gid_t group = 0;
    if (getpeereid(static_cast<int>(connection), &user, &group) != 0)
        return false;
    return user == geteuid() || user == 0;
}

} // namespace sem
