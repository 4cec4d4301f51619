#pragma once

#include <cstdint>

namespace sem {

// Whether whoever is at the other end of a connected local socket (on Windows: the server's end of
// a pipe) is our own user or the system's administrator. False also when that cannot be found out.
bool isTrustedPeer(std::intptr_t connection);

// Whether the process lives that made the socket connected to; true also when that cannot be found
// out. (Unix only.) A child between fork and exec keeps the socket of a service open that is gone.
bool isPeerAlive(std::intptr_t connection);

} // namespace sem
