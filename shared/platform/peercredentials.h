#pragma once

#include <cstdint>

namespace sem {

// For the service: whether the client of a connected local socket (on Windows: a pipe) is our own
// user or the system's administrator. False also when that cannot be found out.
bool isTrustedClient(std::intptr_t connection);

// For a client: whether the service is one that may let it in, so our own user's or the
// administrator's. The administrator is let in everywhere and may speak to all.
bool isTrustedService(std::intptr_t connection);

// Whether the process lives that made the socket connected to; true also when that cannot be found
// out. (Unix only.) A child between fork and exec keeps the socket of a service open that is gone.
bool isPeerAlive(std::intptr_t connection);

} // namespace sem
