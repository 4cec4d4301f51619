#include "tray/platform/x11idle.h"

#include "tray/platform/x11connection.h"

#include <cstdint>
#include <string_view>
#include <xcb/sync.h>
#include <xcb/xcb.h>

namespace sem {

namespace {

using std::chrono::milliseconds;

xcb_sync_int64_t toX(milliseconds time)
{
    const std::int64_t value = time.count();
    return {.hi = static_cast<std::int32_t>(value >> 32),
            .lo = static_cast<std::uint32_t>(value & 0xffffffff)};
}

milliseconds fromX(const xcb_sync_int64_t &value)
{
    return milliseconds((std::int64_t(value.hi) << 32) | value.lo);
}

// xcb's own function takes it to begin behind the struct, which the compiler has made longer than
// what comes over the wire.
std::string_view nameOf(const xcb_sync_systemcounter_t &counter)
{
    const auto *length = reinterpret_cast<const char *>(&counter.name_len);
    return {length + sizeof counter.name_len, counter.name_len};
}

// None: 0.
xcb_sync_counter_t findIdleTime(xcb_connection_t *connection)
{
    const XOwned<xcb_sync_initialize_reply_t> version(xcb_sync_initialize_reply(
        connection, xcb_sync_initialize(connection, XCB_SYNC_MAJOR_VERSION, XCB_SYNC_MINOR_VERSION),
        nullptr));
    if (!version)
        return 0;
    const XOwned<xcb_sync_list_system_counters_reply_t> counters(
        xcb_sync_list_system_counters_reply(connection, xcb_sync_list_system_counters(connection),
                                            nullptr));
    if (!counters)
        return 0;
    for (auto each = xcb_sync_list_system_counters_counters_iterator(counters.get()); each.rem > 0;
         xcb_sync_systemcounter_next(&each)) {
        if (nameOf(*each.data) == "IDLETIME")
            return each.data->counter;
    }
    return 0;
}

} // namespace

struct X11Idle::Server
{
    Server(xcb_connection_t *server, milliseconds notableTime)
        : connection(server)
        , notable(notableTime)
    { }
    ~Server() { xcb_disconnect(connection); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    xcb_connection_t *const connection;
    const milliseconds notable;
    xcb_sync_counter_t counter = 0;
    std::uint8_t firstEvent = 0; // of the extension
    xcb_sync_alarm_t alarm = 0;
};

std::unique_ptr<X11Idle> X11Idle::open(const char *display, milliseconds notable)
{
    auto server = std::make_unique<Server>(xcb_connect(display, nullptr), notable);
    if (xcb_connection_has_error(server->connection) != 0)
        return nullptr;
    const xcb_query_extension_reply_t *sync =
        xcb_get_extension_data(server->connection, &xcb_sync_id);
    if (!sync || sync->present == 0)
        return nullptr;
    server->firstEvent = sync->first_event;
    server->counter = findIdleTime(server->connection);
    if (server->counter == 0)
        return nullptr;
    return std::unique_ptr<X11Idle>(new X11Idle(std::move(server)));
}

X11Idle::X11Idle(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{ }

X11Idle::~X11Idle() = default;

std::optional<milliseconds> X11Idle::idle()
{
    const XOwned<xcb_sync_query_counter_reply_t> answer(xcb_sync_query_counter_reply(
        m_server->connection, xcb_sync_query_counter(m_server->connection, m_server->counter),
        nullptr));
    if (!answer)
        return std::nullopt;
    return fromX(answer->counter_value);
}

void X11Idle::watch(bool watches)
{
    xcb_connection_t *connection = m_server->connection;
    if (watches == (m_server->alarm != 0))
        return;
    if (watches) {
        // With a step of nothing the alarm stays set after it went off.
        const xcb_sync_create_alarm_value_list_t wanted{
            .counter = m_server->counter,
            .valueType = XCB_SYNC_VALUETYPE_ABSOLUTE,
            .value = toX(m_server->notable),
            .testType = XCB_SYNC_TESTTYPE_NEGATIVE_TRANSITION,
            .delta = toX(milliseconds(0)),
            .events = 1,
        };
        m_server->alarm = xcb_generate_id(connection);
        xcb_sync_create_alarm_aux(connection, m_server->alarm,
                                  XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE
                                      | XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA
                                      | XCB_SYNC_CA_EVENTS,
                                  &wanted);
    } else {
        xcb_sync_destroy_alarm(connection, m_server->alarm);
        m_server->alarm = 0;
    }
    xcb_flush(connection);
}

int X11Idle::descriptor() const
{
    return xcb_get_file_descriptor(m_server->connection);
}

bool X11Idle::hasReturned()
{
    bool returned = false;
    while (const XOwned<xcb_generic_event_t> event{xcb_poll_for_event(m_server->connection)}) {
        if (X11Connection::kindOf(*event) != m_server->firstEvent + XCB_SYNC_ALARM_NOTIFY)
            continue;
        // One that is gone says so, too.
        const auto *told = reinterpret_cast<const xcb_sync_alarm_notify_event_t *>(event.get());
        returned = returned || (m_server->alarm != 0 && told->alarm == m_server->alarm);
    }
    return returned;
}

} // namespace sem
