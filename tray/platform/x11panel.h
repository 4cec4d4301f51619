#pragma once

#include "tray/platform/x11connection.h"

namespace sem {

// The panel of an X screen that embeds the icons of programs ("System Tray Protocol"): whoever owns
// a certain selection.
class X11Panel
{
public:
    // None: there is no server there. `display`: as in $DISPLAY; null: that itself.
    static std::unique_ptr<X11Panel> open(const char *display);

    // Asks the server, and has it tell when that changes: then descriptor() becomes readable.
    bool isThere();

    int descriptor() const { return m_server->descriptor(); }
    // Takes what has come there. True: isThere() may have changed. Never waits.
    bool hasChanged();
    bool isLost() const { return m_server->isLost(); }

private:
    explicit X11Panel(std::unique_ptr<X11Connection> server);

    const std::unique_ptr<X11Connection> m_server;
    const xcb_atom_t m_selection;
    const xcb_atom_t m_announcement;
    xcb_window_t m_panel = 0;
};

} // namespace sem
