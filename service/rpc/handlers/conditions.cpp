#include "service/conditions/monitor.h"
#include "service/rpc/call.h"
#include "service/rpc/frontservices.h"
#include "service/rpc/handlers/handlers.h"
#include "shared/core/words.h"
#include "shared/rpc/answers.h"

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

QVariantMap valueOf(const PowerState &power)
{
    QVariantMap value{{u"external"_s, power.external}, {u"power_saver"_s, power.saver}};
    if (power.batteryPercent)
        value.insert(u"battery_percent"_s, *power.batteryPercent);
    return value;
}

QVariantMap valueOf(const Load &load)
{
    QVariantMap value{{u"cpu_percent"_s, qRound(load.cpu)}};
    if (load.othersCpu)
        value.insert(u"others_cpu_percent"_s, qRound(*load.othersCpu));
    if (load.memory)
        value.insert(u"memory_percent"_s, qRound(*load.memory));
    return value;
}

QVariantMap valueOf(const NetworkState &network)
{
    QVariantMap value{{u"online"_s, network.online}};
    if (network.metered)
        value.insert(u"metered"_s, *network.metered);
    return value;
}

QVariantMap valueOf(const DiskSpace &disk)
{
    return {{u"free_bytes"_s, disk.freeBytes}};
}

QVariantMap valueOf(const Presence &presence)
{
    return {{u"idle_ms"_s, qint64(presence.idle.count())},
            {u"locked"_s, presence.locked},
            {u"fullscreen"_s, presence.fullscreen}};
}

template<typename T>
SensorInfo infoOf(const QString &name, const Reading<T> &reading, MonotonicTime now)
{
    SensorInfo info{.name = name, .source = reading.source};
    if (reading.value)
        info.value = valueOf(*reading.value);
    if (reading.at != MonotonicTime())
        info.age = std::chrono::duration_cast<Duration>(now - reading.at);
    return info;
}

RuleInfo infoOf(const QString &name, const MachineGate &gate)
{
    RuleInfo info{.name = name, .met = gate.isOpen(), .until = gate.until, .detail = gate.detail};
    if (!gate.isOpen()) {
        info.code = gate.code;
        info.since = gate.since;
    }
    return info;
}

ConditionsAnswer answerOf(const ConditionMonitor &monitor, MonotonicTime now)
{
    const Readings &readings = monitor.readings();
    ConditionsAnswer answer{.sensors = {infoOf(u"power"_s, readings.power, now),
                                        infoOf(u"load"_s, readings.load, now),
                                        infoOf(u"network"_s, readings.network, now),
                                        infoOf(u"presence"_s, readings.presence, now),
                                        infoOf(u"disk"_s, readings.disk, now)}};
    for (const auto &[need, gate] : monitor.machine().gates)
        answer.rules.push_back(infoOf(lowerWord(need), gate));
    answer.rules.push_back(infoOf(u"battery"_s, monitor.machine().battery));
    answer.rules.push_back(infoOf(u"disk"_s, monitor.machine().disk));
    return answer;
}

} // namespace

void conditions(const Call &call, const FrontServices &services)
{
    const ConditionMonitor &monitor = services.ports.conditions;
    services.ports.conditions.look([call, &monitor, &clock = services.ports.clock] {
        call.answer(toJson(answerOf(monitor, clock.monotonic())));
    });
}

void reportPresence(const Call &call, const FrontServices &services)
{
    ConditionMonitor &monitor = services.ports.conditions;
    monitor.report({.idle = Duration(call.param("idle_ms"_L1).toInteger()),
                    .locked = call.param("locked"_L1).toBool(),
                    .fullscreen = call.param("fullscreen"_L1).toBool()});
    call.answer(toJson(PresenceAnswer{.wanted = monitor.wantsPresence()}));
}

} // namespace sem::handlers
