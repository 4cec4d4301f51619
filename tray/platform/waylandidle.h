#pragma once

#include <chrono>
#include <memory>

namespace sem {

// Whether nobody has touched anything of a Wayland session for some time, where the compositor
// offers ext-idle-notify-v1. What keeps a screen from going dark, such as a film, counts as a
// touch.
class WaylandIdle
{
public:
    // None: there is no compositor there, or it does not offer that. `display`: as in
    // $WAYLAND_DISPLAY; null: that itself.
    static std::unique_ptr<WaylandIdle> open(const char *display, std::chrono::milliseconds after);
    ~WaylandIdle();
    WaylandIdle(const WaylandIdle &) = delete;
    WaylandIdle &operator=(const WaylandIdle &) = delete;

    bool isIdle() const;

    // Becomes readable when isIdle() may be about to change: then call receive(), which never
    // waits.
    int descriptor() const;
    // False: the compositor is gone.
    bool receive();

private:
    struct Compositor;
    explicit WaylandIdle(std::unique_ptr<Compositor> compositor);

    const std::unique_ptr<Compositor> m_compositor;
};

} // namespace sem
