#include "tray/platform/waylandidle.h"

#include <algorithm>
#include <cstdint>
#include <ext-idle-notify-client-header.h>
#include <string_view>
#include <wayland-client.h>

namespace sem {

struct WaylandIdle::Compositor
{
    explicit Compositor(wl_display *connection)
        : display(connection)
    { }
    ~Compositor();
    Compositor(const Compositor &) = delete;
    Compositor &operator=(const Compositor &) = delete;

    void bind(wl_registry *registry, std::uint32_t name, std::string_view interface);

    wl_display *const display;
    wl_registry *registry = nullptr;
    wl_seat *seat = nullptr;
    ext_idle_notifier_v1 *notifier = nullptr;
    ext_idle_notification_v1 *notification = nullptr;
    bool idle = false;
};

WaylandIdle::Compositor::~Compositor()
{
    if (notification)
        ext_idle_notification_v1_destroy(notification);
    if (notifier)
        ext_idle_notifier_v1_destroy(notifier);
    if (seat)
        wl_seat_destroy(seat);
    if (registry)
        wl_registry_destroy(registry);
    wl_display_disconnect(display);
}

// There may be several seats; a person has the first.
void WaylandIdle::Compositor::bind(wl_registry *from, std::uint32_t name,
                                   std::string_view interface)
{
    if (interface == wl_seat_interface.name && !seat) {
        seat = static_cast<wl_seat *>(wl_registry_bind(from, name, &wl_seat_interface, 1));
    } else if (interface == ext_idle_notifier_v1_interface.name && !notifier) {
        notifier = static_cast<ext_idle_notifier_v1 *>(
            wl_registry_bind(from, name, &ext_idle_notifier_v1_interface, 1));
    }
}

std::unique_ptr<WaylandIdle> WaylandIdle::open(const char *name, std::chrono::milliseconds after)
{
    wl_display *display = wl_display_connect(name);
    if (!display)
        return nullptr;
    auto compositor = std::make_unique<Compositor>(display);

    static constexpr wl_registry_listener registered{
        .global =
            [](void *self, wl_registry *registry, std::uint32_t global, const char *interface,
               std::uint32_t) {
                static_cast<Compositor *>(self)->bind(registry, global, interface);
            },
        .global_remove = [](void *, wl_registry *, std::uint32_t) {},
    };
    compositor->registry = wl_display_get_registry(display);
    wl_registry_add_listener(compositor->registry, &registered, compositor.get());
    if (wl_display_roundtrip(display) < 0 || !compositor->seat || !compositor->notifier)
        return nullptr;

    static constexpr ext_idle_notification_v1_listener notified{
        .idled = [](void *self,
                    ext_idle_notification_v1 *) { static_cast<Compositor *>(self)->idle = true; },
        .resumed =
            [](void *self, ext_idle_notification_v1 *) {
                static_cast<Compositor *>(self)->idle = false;
            },
    };
    compositor->notification = ext_idle_notifier_v1_get_idle_notification(
        compositor->notifier, static_cast<std::uint32_t>(after.count()), compositor->seat);
    ext_idle_notification_v1_add_listener(compositor->notification, &notified, compositor.get());
    if (wl_display_flush(display) < 0)
        return nullptr;
    return std::unique_ptr<WaylandIdle>(new WaylandIdle(std::move(compositor)));
}

WaylandIdle::WaylandIdle(std::unique_ptr<Compositor> compositor)
    : m_compositor(std::move(compositor))
{ }

WaylandIdle::~WaylandIdle() = default;

bool WaylandIdle::isIdle() const
{
    return m_compositor->idle;
}

int WaylandIdle::descriptor() const
{
    return wl_display_get_fd(m_compositor->display);
}

bool WaylandIdle::receive()
{
    wl_display *display = m_compositor->display;
    while (wl_display_prepare_read(display) != 0) {
        if (wl_display_dispatch_pending(display) < 0)
            return false;
    }
    return wl_display_read_events(display) == 0 && wl_display_dispatch_pending(display) >= 0
        && wl_display_flush(display) >= 0;
}

} // namespace sem
