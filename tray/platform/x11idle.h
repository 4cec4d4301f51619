#pragma once

#include <chrono>
#include <memory>
#include <optional>

namespace sem {

// How long nobody has touched the keyboard and the pointers of an X server, by its counter
// IDLETIME.
class X11Idle
{
public:
    // None: there is no server there, or it has no such counter. `display`: as in $DISPLAY; null:
    // that itself. `notable`: see hasReturned().
    static std::unique_ptr<X11Idle> open(const char *display, std::chrono::milliseconds notable);
    ~X11Idle();
    X11Idle(const X11Idle &) = delete;
    X11Idle &operator=(const X11Idle &) = delete;

    // None: the server is gone.
    std::optional<std::chrono::milliseconds> idle();

    // Whether descriptor() becomes readable when the user comes back.
    void watch(bool watches);
    int descriptor() const;
    // Takes what has come there. True: the user has come back after a notable time. Never waits.
    bool hasReturned();

private:
    struct Server;
    explicit X11Idle(std::unique_ptr<Server> server);

    const std::unique_ptr<Server> m_server;
};

} // namespace sem
