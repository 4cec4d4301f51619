#pragma once

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>
#include <xcb/xcb.h>

namespace sem {

struct FreeMemory
{
    void operator()(void *memory) const { std::free(memory); }
};
// What xcb hands over to its caller.
template<typename T>
using XOwned = std::unique_ptr<T, FreeMemory>;

// A connection to an X server, beside the toolkit's: its events are ours alone.
class X11Connection
{
public:
    // None: there is no server there. `display`: as in $DISPLAY; null: that itself.
    static std::unique_ptr<X11Connection> open(const char *display);
    ~X11Connection();
    X11Connection(const X11Connection &) = delete;
    X11Connection &operator=(const X11Connection &) = delete;

    xcb_connection_t *get() const { return m_connection; }
    xcb_window_t root() const { return m_root; }
    int screen() const { return m_screen; }
    bool isLost() const;

    // These wait for the server.
    xcb_atom_t atom(std::string_view name) const;
    // Empty also where there is no such window or property.
    std::vector<std::uint32_t> property(xcb_window_t window, xcb_atom_t name,
                                        xcb_atom_t type) const;

    // `events`: a mask of XCB_EVENT_MASK_…; a window that is gone has none.
    void select(xcb_window_t window, std::uint32_t events) const;
    int descriptor() const;
    // The next event that has come, none if there is none. Never waits.
    XOwned<xcb_generic_event_t> nextEvent() const;
    static int kindOf(const xcb_generic_event_t &event);

private:
    X11Connection(xcb_connection_t *connection, int screen);

    xcb_connection_t *const m_connection;
    const int m_screen;
    xcb_window_t m_root = 0;
};

} // namespace sem
