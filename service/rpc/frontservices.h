#pragma once

#include "shared/core/clock.h"
#include "shared/core/paths.h"

#include <QString>

#include <functional>

namespace sem {

class AccessGuard;
class ConditionMonitor;
class EventHub;
class Inbox;
class JobWaits;
class OutputReader;
class ReadQueue;
class RegisteredTypes;

struct ServiceInfo
{
    QString version = {};
    qint64 pid = 0;
    QString dataDir = {};
    Timestamp startedAt = {};
};

// What the rest of the service gives the front.
struct FrontPorts
{
    Inbox &inbox;
    ReadQueue &reads;
    const OutputReader &output;
    const Clock &clock;
    ConditionMonitor &conditions;
    Paths paths = {};
    ServiceInfo info = {};
    // A client asks the service to end, with its jobs if wanted. Called on the front's thread.
    std::function<void(bool stopJobs)> requestShutdown = {};
};

// What handlers work with.
struct FrontServices
{
    FrontPorts ports;
    EventHub &events;
    JobWaits &waits;
    RegisteredTypes &types;
    AccessGuard &access;
};

} // namespace sem
