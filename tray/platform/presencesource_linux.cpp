#include "tray/platform/presencesource.h"

#include "tray/platform/waylandidle.h"
#include "tray/platform/x11idle.h"

#include <QSocketNotifier>

namespace sem {

namespace {

class X11Presence final : public PresenceSource
{
public:
    explicit X11Presence(std::unique_ptr<X11Idle> server)
        : m_server(std::move(server))
        , m_notifier(m_server->descriptor(), QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
            if (m_server->hasReturned())
                Q_EMIT changed();
            else if (!m_server->idle()) // the server is gone, and its socket stays readable
                m_notifier.setEnabled(false);
        });
    }

    void ask(const Told &told) override
    {
        const auto idle = m_server->idle();
        told(idle ? std::optional(Presence{.idle = *idle}) : std::nullopt);
        // What came while we waited for the answer no longer makes the socket readable.
        if (idle && m_server->hasReturned())
            QMetaObject::invokeMethod(this, &PresenceSource::changed, Qt::QueuedConnection);
    }

    void watch(bool watches) override { m_server->watch(watches); }

private:
    const std::unique_ptr<X11Idle> m_server;
    QSocketNotifier m_notifier;
};

// The compositor tells when the notable time is over, and nothing before.
class WaylandPresence final : public PresenceSource
{
public:
    WaylandPresence(std::unique_ptr<WaylandIdle> compositor, const Clock &clock)
        : m_clock(clock)
        , m_compositor(std::move(compositor))
        , m_notifier(m_compositor->descriptor(), QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &WaylandPresence::receive);
    }

    void ask(const Told &told) override
    {
        if (!m_notifier.isEnabled())
            return told(std::nullopt);
        Presence presence;
        if (m_idleAt) {
            presence.idle =
                notable + std::chrono::duration_cast<Duration>(m_clock.monotonic() - *m_idleAt);
        }
        told(presence);
    }

private:
    void receive()
    {
        m_notifier.setEnabled(m_compositor->receive());
        const bool isIdle = m_compositor->isIdle();
        if (isIdle == m_idleAt.has_value())
            return;
        m_idleAt = isIdle ? std::optional(m_clock.monotonic()) : std::nullopt;
        Q_EMIT changed();
    }

    const Clock &m_clock;
    const std::unique_ptr<WaylandIdle> m_compositor;
    QSocketNotifier m_notifier;
    std::optional<MonotonicTime> m_idleAt; // since when it has been said
};

} // namespace

// An X server inside of a Wayland session hears only of what its own windows are told.
std::unique_ptr<PresenceSource> makeInputPresence(const Clock &clock)
{
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY")) {
        if (auto compositor = WaylandIdle::open(nullptr, PresenceSource::notable))
            return std::make_unique<WaylandPresence>(std::move(compositor), clock);
    } else if (qEnvironmentVariableIsSet("DISPLAY")) {
        if (auto server = X11Idle::open(nullptr, PresenceSource::notable))
            return std::make_unique<X11Presence>(std::move(server));
    }
    return makeSampledPresence(clock);
}

} // namespace sem
