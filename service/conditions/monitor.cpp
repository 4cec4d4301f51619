#include "service/conditions/monitor.h"

#include "service/engine/inbox.h"

#include <algorithm>
#include <utility>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Duration samplePeriod = 5s;
constexpr Duration firstPeriod = 1s; // so that the first job need not wait a whole one
constexpr auto powerPeriod = 30s; // where the system does not tell of changes
constexpr auto lookLease = 30s;
constexpr Needs ofLoad = Needs(Need::Idle) | Need::Throttle;
constexpr Needs ofNetwork = Needs(Need::Network) | Need::Unmetered;

} // namespace

ConditionMonitor::ConditionMonitor(Inbox &inbox, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConditionMonitor::update);
    connect(&m_network, &NetworkSensor::changed, this, &ConditionMonitor::update);
}

void ConditionMonitor::follow(const Snapshot &snapshot)
{
    const bool hasQueued = std::ranges::any_of(
        snapshot.queues, [](const auto &queue) { return queue.second.counts.queued > 0; });
    if (snapshot.asked == m_asked && snapshot.settings == m_settings && hasQueued == m_hasQueued)
        return;
    m_asked = snapshot.asked;
    m_settings = snapshot.settings;
    m_hasQueued = hasQueued;
    update();
}

void ConditionMonitor::report(const Presence &presence)
{
    m_readings.presence = {
        .value = presence, .source = u"presence.report"_s, .at = m_clock.monotonic()};
    if (asked().testFlag(Need::Idle))
        update();
}

void ConditionMonitor::look(const std::function<void()> &see)
{
    m_lookedAt = m_clock.monotonic();
    m_lookers.push_back(see);
    update();
}

Needs ConditionMonitor::asked() const
{
    const bool isLookedAt = m_lookedAt && m_clock.monotonic() - *m_lookedAt < lookLease;
    return isLookedAt ? machineNeeds : m_asked;
}

void ConditionMonitor::update()
{
    const Needs needs = asked();
    const MonotonicTime now = m_clock.monotonic();
    if (needs.testFlag(Need::Charging) || m_hasQueued) {
        if (!m_nextPower || *m_nextPower <= now)
            readPower();
    } else {
        m_nextPower.reset();
    }
    if (needs & ofNetwork)
        readNetwork();
    if (needs & ofLoad) {
        if (!m_nextSample || *m_nextSample <= now)
            sampleLoad();
    } else {
        m_nextSample.reset();
        m_meter.clear();
        m_readings.load = {};
    }

    const Machine machine =
        m_judge.judge(m_readings, m_settings, needs, {.wall = m_clock.now(), .steady = now});
    if (machine != m_machine) {
        m_machine = machine;
        m_inbox.post(command::ChangeMachine{machine});
    }
    planNext();
    if (!m_readings.load.source.isEmpty()) {
        for (const auto &see : std::exchange(m_lookers, {}))
            see();
    }
}

void ConditionMonitor::readPower()
{
    const MonotonicTime now = m_clock.monotonic();
    if (!m_power) {
        m_power = PowerSensor::make();
        connect(m_power.get(), &PowerSensor::changed, this, [this] {
            m_nextPower.reset();
            update();
        });
    }
    m_readings.power = m_power->read(now);
    // Where there is no battery, none will come.
    const bool hasBattery = m_readings.power.value && m_readings.power.value->batteryPercent;
    const bool asksAgain = hasBattery && !m_power->tellsChanges();
    m_nextPower = asksAgain ? now + powerPeriod : MonotonicTime::max();
}

void ConditionMonitor::readNetwork()
{
    m_network.watch();
    m_readings.network = {
        .value = m_network.state(), .source = m_network.source(), .at = m_clock.monotonic()};
}

void ConditionMonitor::sampleLoad()
{
    const MonotonicTime now = m_clock.monotonic();
    const bool isFirst = !m_nextSample;
    const std::optional<ProcessorTimes> times = readProcessorTimes();
    if (times)
        m_meter.add(*times, readMemoryPercent(), now);
    if (!times || !isFirst) {
        m_readings.load = {
            .value = m_meter.load(m_settings.idle.cpuWindow), .source = u"proc"_s, .at = now};
    }
    m_nextSample = now + (isFirst ? firstPeriod : samplePeriod);
}

void ConditionMonitor::planNext()
{
    std::optional<MonotonicTime> next = m_nextSample;
    for (const auto &time : {m_nextPower, m_judge.nextChange()}) {
        if (time && *time != MonotonicTime::max())
            next = std::min(*time, next.value_or(*time));
    }
    if (!next) {
        m_timer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<Duration>(*next - m_clock.monotonic());
    m_timer.start(std::max(wait, Duration(1)));
}

} // namespace sem
