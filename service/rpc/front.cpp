#include "service/rpc/front.h"

namespace sem {

Front::Front(FrontPorts ports, const ServerLimits &limits)
    : m_events(m_mailbox, ports.output, ports.clock)
    , m_waits(m_events, ports.reads, ports.output)
    , m_access(ports.paths)
    , m_router({.ports = std::move(ports),
                .events = m_events,
                .waits = m_waits,
                .types = m_types,
                .access = m_access},
               m_mailbox)
    , m_server(m_router, limits)
{
    onSnapshot([this](const Snapshot &snapshot) {
        m_types.follow(snapshot.jobTypes);
        m_access.require(snapshot.settings.requireToken);
    });
    QObject::connect(&m_access, &AccessGuard::shutOut, &m_server,
                     [this](const Session *spared) { m_server.dismissSessions(m_access, spared); });
}

Result<> Front::listen(const QString &socketPath)
{
    m_mailbox.deliver(); // the settings hold for the first client, too
    return m_server.listenAt(socketPath);
}

void Front::onSnapshot(const std::function<void(const Snapshot &)> &follow)
{
    QObject::connect(&m_events, &EventHub::snapshotChanged, &m_events, follow);
}

void Front::onSensorsWatched(const std::function<void(bool)> &follow)
{
    QObject::connect(&m_events, &EventHub::sensorsWatched, &m_events, follow);
}

void Front::close()
{
    m_server.stopAccepting();
    m_server.closeSessions();
}

} // namespace sem
