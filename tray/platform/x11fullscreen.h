#pragma once

#include "tray/platform/x11connection.h"

#include <optional>

namespace sem {

// Whether the window that is used on an X server covers the whole screen, by what the window
// manager says of it (_NET_ACTIVE_WINDOW and _NET_WM_STATE).
class X11Fullscreen
{
public:
    // None: there is no server there. `display`: as in $DISPLAY; null: that itself.
    static std::unique_ptr<X11Fullscreen> open(const char *display);

    // False also where no window manager says so. None: the server is gone.
    std::optional<bool> isFullscreen();

    // Whether descriptor() becomes readable when that may have changed since it was asked.
    void watch(bool watches);
    int descriptor() const { return m_server->descriptor(); }
    // Takes what has come there. True: it may have changed. Never waits.
    bool hasChanged();

private:
    explicit X11Fullscreen(std::unique_ptr<X11Connection> server);
    void watchWindow(xcb_window_t window);

    const std::unique_ptr<X11Connection> m_server;
    const xcb_atom_t m_activeWindow;
    const xcb_atom_t m_state;
    const xcb_atom_t m_fullscreen;
    xcb_window_t m_watched = 0; // the active window, while it is watched
    bool m_watches = false;
};

} // namespace sem
