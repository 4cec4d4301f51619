#include "tray/platform/x11panel.h"

#include <string>

namespace sem {

std::unique_ptr<X11Panel> X11Panel::open(const char *display)
{
    auto server = X11Connection::open(display);
    if (!server)
        return nullptr;
    return std::unique_ptr<X11Panel>(new X11Panel(std::move(server)));
}

X11Panel::X11Panel(std::unique_ptr<X11Connection> server)
    : m_server(std::move(server))
    , m_selection(m_server->atom("_NET_SYSTEM_TRAY_S" + std::to_string(m_server->screen())))
    , m_announcement(m_server->atom("MANAGER"))
{
    // Whoever takes such a selection announces it to all who hear this of the root.
    m_server->select(m_server->root(), XCB_EVENT_MASK_STRUCTURE_NOTIFY);
}

bool X11Panel::isThere()
{
    xcb_connection_t *connection = m_server->get();
    const XOwned<xcb_get_selection_owner_reply_t> answer(xcb_get_selection_owner_reply(
        connection, xcb_get_selection_owner(connection, m_selection), nullptr));
    const xcb_window_t panel = answer ? answer->owner : 0;
    if (panel != 0 && panel != m_panel)
        m_server->select(panel, XCB_EVENT_MASK_STRUCTURE_NOTIFY);
    m_panel = panel;
    return panel != 0;
}

bool X11Panel::hasChanged()
{
    bool changed = false;
    while (const auto event = m_server->nextEvent()) {
        const int kind = X11Connection::kindOf(*event);
        if (kind == XCB_CLIENT_MESSAGE) {
            const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
            changed = changed
                || (message->type == m_announcement && message->data.data32[1] == m_selection);
        } else if (kind == XCB_DESTROY_NOTIFY) {
            const auto *gone = reinterpret_cast<const xcb_destroy_notify_event_t *>(event.get());
            changed = changed || gone->window == m_panel;
        }
    }
    return changed;
}

} // namespace sem
