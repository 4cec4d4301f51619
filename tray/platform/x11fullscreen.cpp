#include "tray/platform/x11fullscreen.h"

#include <algorithm>

namespace sem {

std::unique_ptr<X11Fullscreen> X11Fullscreen::open(const char *display)
{
    auto server = X11Connection::open(display);
    if (!server)
        return nullptr;
    return std::unique_ptr<X11Fullscreen>(new X11Fullscreen(std::move(server)));
}

X11Fullscreen::X11Fullscreen(std::unique_ptr<X11Connection> server)
    : m_server(std::move(server))
    , m_activeWindow(m_server->atom("_NET_ACTIVE_WINDOW"))
    , m_state(m_server->atom("_NET_WM_STATE"))
    , m_fullscreen(m_server->atom("_NET_WM_STATE_FULLSCREEN"))
{ }

std::optional<bool> X11Fullscreen::isFullscreen()
{
    const auto active = m_server->property(m_server->root(), m_activeWindow, XCB_ATOM_WINDOW);
    const xcb_window_t window = active.empty() ? 0 : active.front();
    if (m_watches)
        watchWindow(window); // before its state is read, so that no change of it is missed
    const auto states = window == 0 ? std::vector<std::uint32_t>()
                                    : m_server->property(window, m_state, XCB_ATOM_ATOM);
    if (m_server->isLost())
        return std::nullopt;
    return std::ranges::find(states, m_fullscreen) != states.end();
}

void X11Fullscreen::watchWindow(xcb_window_t window)
{
    if (window == m_watched)
        return;
    if (m_watched != 0)
        m_server->select(m_watched, XCB_EVENT_MASK_NO_EVENT);
    if (window != 0)
        m_server->select(window, XCB_EVENT_MASK_PROPERTY_CHANGE | XCB_EVENT_MASK_STRUCTURE_NOTIFY);
    m_watched = window;
}

void X11Fullscreen::watch(bool watches)
{
    m_watches = watches;
    m_server->select(m_server->root(),
                     watches ? XCB_EVENT_MASK_PROPERTY_CHANGE : XCB_EVENT_MASK_NO_EVENT);
    if (!watches)
        watchWindow(0);
}

bool X11Fullscreen::hasChanged()
{
    bool changed = false;
    while (const auto event = m_server->nextEvent()) {
        const int kind = X11Connection::kindOf(*event);
        if (kind == XCB_PROPERTY_NOTIFY) {
            const auto *told = reinterpret_cast<const xcb_property_notify_event_t *>(event.get());
            changed = changed || told->atom == m_activeWindow || told->atom == m_state;
        }
        // Some window managers let a window that is gone be the active one until there is another.
        changed = changed || kind == XCB_DESTROY_NOTIFY;
    }
    return changed;
}

} // namespace sem
