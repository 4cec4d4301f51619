#pragma once

#include "service/jobtypes/registeredtypes.h"
#include "service/rpc/accessguard.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/frontservices.h"
#include "service/rpc/jobwaits.h"
#include "service/rpc/mailbox.h"
#include "service/rpc/router.h"
#include "service/rpc/server.h"

namespace sem {

// What clients meet: the socket, their sessions, the methods and the events. Lives on the main
// thread and must outlive the engine's and the reader's, who answer through it.
class Front
{
public:
    explicit Front(FrontPorts ports, const ServerLimits &limits = {});

    // Where the engine tells what it did; from its own thread.
    EventSink &events() { return m_events; }

    // Calls `follow` with each state that the engine publishes.
    void onSnapshot(const std::function<void(const Snapshot &)> &follow);
    // Somebody has begun, or nobody goes on, to listen for what the sensors say.
    void onSensorsWatched(const std::function<void(bool)> &follow);

    // For the one who holds the service's lock. Errors as of Server::listenAt().
    Result<> listen(const QString &socketPath);

    // Lets nobody in and hears nothing more; what was asked is still answered. Fine twice.
    void stopAccepting() { m_server.stopAccepting(); }

    // Delivers what has been answered and hangs up. Fine twice.
    void close();

private:
    Mailbox m_mailbox;
    EventHub m_events;
    JobWaits m_waits;
    RegisteredTypes m_types;
    AccessGuard m_access;
    Router m_router;
    Server m_server;
};

} // namespace sem
