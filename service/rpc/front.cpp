#include "service/rpc/front.h"

namespace sem {

Front::Front(FrontPorts ports, const ServerLimits &limits)
    : m_events(m_mailbox, ports.output, ports.clock)
    , m_waits(m_events, ports.reads, ports.output)
    , m_router({.ports = std::move(ports), .events = m_events, .waits = m_waits, .types = m_types},
               m_mailbox)
    , m_server(m_router, limits)
{
    onSnapshot([this](const Snapshot &snapshot) { m_types.follow(snapshot.jobTypes); });
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
