// As much of a Wayland compositor as it takes to say that nobody touches anything: a seat and
// ext-idle-notify-v1. It says what standard input tells it to ("idled" or "resumed", a line each),
// and ends with that.
//     idlecompositor SOCKET [without]

#include <algorithm>
#include <cstdio>
#include <ext-idle-notify-server-header.h>
#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>
#include <wayland-server.h>

namespace {

std::vector<wl_resource *> notifications;

void destroyed(wl_resource *resource)
{
    notifications.erase(std::remove(notifications.begin(), notifications.end(), resource),
                        notifications.end());
}

void destroy(wl_client *, wl_resource *resource)
{
    wl_resource_destroy(resource);
}

void getNotification(wl_client *client, wl_resource *, std::uint32_t id, std::uint32_t,
                     wl_resource *)
{
    static constexpr struct ext_idle_notification_v1_interface requests
    {
        .destroy = destroy
    };
    wl_resource *made = wl_resource_create(client, &::ext_idle_notification_v1_interface, 1, id);
    wl_resource_set_implementation(made, &requests, nullptr, destroyed);
    notifications.push_back(made);
}

void bindNotifier(wl_client *client, void *, std::uint32_t version, std::uint32_t id)
{
    static constexpr struct ext_idle_notifier_v1_interface requests
    {
        .destroy = destroy, .get_idle_notification = getNotification
    };
    wl_resource *made = wl_resource_create(client, &::ext_idle_notifier_v1_interface,
                                           static_cast<int>(version), id);
    wl_resource_set_implementation(made, &requests, nullptr, nullptr);
}

void bindSeat(wl_client *client, void *, std::uint32_t version, std::uint32_t id)
{
    wl_resource *made =
        wl_resource_create(client, &::wl_seat_interface, static_cast<int>(version), id);
    wl_resource_set_implementation(made, nullptr, nullptr, nullptr);
}

int obey(int, std::uint32_t, void *display)
{
    std::string order;
    if (!std::getline(std::cin, order)) {
        wl_display_terminate(static_cast<wl_display *>(display));
        return 0;
    }
    for (wl_resource *each : notifications) {
        if (order == "idled")
            ext_idle_notification_v1_send_idled(each);
        else
            ext_idle_notification_v1_send_resumed(each);
    }
    std::printf("%zu told\n", notifications.size());
    std::fflush(stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    wl_display *display = wl_display_create();
    if (argc < 2 || wl_display_add_socket(display, argv[1]) != 0)
        return 1;
    wl_global_create(display, &::wl_seat_interface, 1, nullptr, bindSeat);
    if (argc == 2) {
        wl_global_create(display, &::ext_idle_notifier_v1_interface, 1, nullptr, bindNotifier);
    }
    wl_event_loop_add_fd(wl_display_get_event_loop(display), STDIN_FILENO, WL_EVENT_READABLE, obey,
                         display);
    std::puts("ready");
    std::fflush(stdout);
    wl_display_run(display);
    wl_display_destroy_clients(display);
    wl_display_destroy(display);
    return 0;
}
