#include "tray/platform/x11connection.h"

namespace sem {

std::unique_ptr<X11Connection> X11Connection::open(const char *display)
{
    int screen = 0;
    xcb_connection_t *connection = xcb_connect(display, &screen);
    std::unique_ptr<X11Connection> opened(new X11Connection(connection, screen));
    if (opened->isLost() || opened->m_root == 0)
        return nullptr;
    return opened;
}

X11Connection::X11Connection(xcb_connection_t *connection, int screen)
    : m_connection(connection)
    , m_screen(screen)
{
    if (isLost())
        return;
    auto screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
    for (int i = 0; i < screen && screens.rem > 0; ++i)
        xcb_screen_next(&screens);
    if (screens.rem > 0)
        m_root = screens.data->root;
}

X11Connection::~X11Connection()
{
    xcb_disconnect(m_connection);
}

bool X11Connection::isLost() const
{
    return xcb_connection_has_error(m_connection) != 0;
}

xcb_atom_t X11Connection::atom(std::string_view name) const
{
    const XOwned<xcb_intern_atom_reply_t> answer(xcb_intern_atom_reply(
        m_connection,
        xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()), name.data()),
        nullptr));
    return answer ? answer->atom : 0;
}

std::vector<std::uint32_t> X11Connection::property(xcb_window_t window, xcb_atom_t name,
                                                   xcb_atom_t type) const
{
    constexpr std::uint32_t most = 256; // far more than any of them has
    const XOwned<xcb_get_property_reply_t> answer(xcb_get_property_reply(
        m_connection, xcb_get_property(m_connection, 0, window, name, type, 0, most), nullptr));
    constexpr int bits = 32;
    if (!answer || answer->format != bits)
        return {};
    const auto *values = static_cast<const std::uint32_t *>(xcb_get_property_value(answer.get()));
    return {values, values + answer->value_len};
}

void X11Connection::select(xcb_window_t window, std::uint32_t events) const
{
    xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &events);
    xcb_flush(m_connection);
}

int X11Connection::descriptor() const
{
    return xcb_get_file_descriptor(m_connection);
}

XOwned<xcb_generic_event_t> X11Connection::nextEvent() const
{
    return XOwned<xcb_generic_event_t>(xcb_poll_for_event(m_connection));
}

int X11Connection::kindOf(const xcb_generic_event_t &event)
{
    constexpr std::uint8_t kindBits = 0x7f; // the last one says who sent it
    return event.response_type & kindBits;
}

} // namespace sem
