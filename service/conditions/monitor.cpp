#include "service/conditions/monitor.h"

#include "service/engine/inbox.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Duration samplePeriod = 5s;
constexpr Duration firstPeriod = 1s; // so that the first job need not wait a whole one
constexpr auto powerPeriod = 30s; // where the system does not tell of changes
constexpr auto diskPeriod = 1s; // at most so often
constexpr auto fullDiskPeriod = 10s;
constexpr auto lookLease = 30s;
const auto reported = u"presence.report"_s; // where a presence comes from that the tray has told
constexpr Needs ofNetwork = Needs(Need::Network) | Need::Unmetered;

} // namespace

ConditionMonitor::ConditionMonitor(QString folder, Inbox &inbox, const Clock &clock,
                                   Sensors sensors, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_inbox(inbox)
    , m_clock(clock)
    , m_sensors(std::move(sensors))
    , m_sleep(m_sensors.sleep())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // one that is early would have to wait once more
    connect(&m_timer, &QTimer::timeout, this, &ConditionMonitor::update);
    connect(m_sleep.get(), &SleepSensor::woke, this, &ConditionMonitor::onWoke);
}

// What was measured before the sleep says nothing of now. The engine has to look at the clock, as
// its timers stood still.
void ConditionMonitor::onWoke()
{
    m_meter.clear();
    m_readings.load = {};
    m_readings.presence = {};
    m_input.reset();
    m_nextSample.reset();
    m_nextPower.reset();
    update();
    m_inbox.post(command::ChangeMachine{m_machine});
}

void ConditionMonitor::follow(const Snapshot &snapshot)
{
    const bool hasQueued = std::ranges::any_of(
        snapshot.queues, [](const auto &queue) { return queue.second.counts.queued > 0; });
    if (snapshot.asked == m_asked && snapshot.settings == m_settings && hasQueued == m_hasQueued
        && !isDiskDue())
        return;
    const bool hasNewSettings = snapshot.settings != m_settings;
    m_asked = snapshot.asked;
    m_settings = snapshot.settings;
    m_hasQueued = hasQueued;
    update();
    if (hasNewSettings) // what becomes of jobs whose condition is lost is one of them
        m_inbox.post(command::ChangeMachine{m_machine});
}

void ConditionMonitor::report(const Presence &presence)
{
    m_readings.presence = {.value = presence, .source = reported, .at = m_clock.monotonic()};
    if (asked().testFlag(Need::Idle))
        update();
}

void ConditionMonitor::look(const std::function<void()> &see)
{
    m_lookedAt = m_clock.monotonic();
    m_lookers.push_back(see);
    update();
}

void ConditionMonitor::watch(bool isWatched)
{
    m_isWatched = isWatched;
    update();
}

Needs ConditionMonitor::asked() const
{
    return isLookedAt() ? machineNeeds : m_asked;
}

bool ConditionMonitor::isLookedAt() const
{
    return m_isWatched || (m_lookedAt && m_clock.monotonic() - *m_lookedAt < lookLease);
}

// Nobody tells how a disk fills, so it is looked at when something happens; and while it is full,
// when something could have.
bool ConditionMonitor::isDiskDue() const
{
    const Reading<DiskSpace> &disk = m_readings.disk;
    return disk.source.isEmpty() || m_clock.monotonic() - disk.at >= diskPeriod;
}

void ConditionMonitor::update()
{
    const Needs needs = asked();
    const MonotonicTime now = m_clock.monotonic();
    const bool isPowerUnknown = m_readings.power.source.isEmpty();
    if (!m_nextPower || (isPowerAsked() && (*m_nextPower <= now || isPowerUnknown)))
        readPower();
    else if (!isPowerAsked() && *m_nextPower != MonotonicTime::max())
        m_readings.power = {}; // nobody tells how it changes until the next job comes
    if (isDiskDue())
        readDisk();
    if (needs & ofNetwork)
        readNetwork();
    if (needs & sampledNeeds) {
        if (!m_nextSample || *m_nextSample <= now) {
            sampleLoad();
            if (needs.testFlag(Need::Idle))
                askForInput();
        }
    } else {
        m_nextSample.reset();
        m_meter.clear();
        m_readings.load = {};
    }
    if (!needs.testFlag(Need::Idle))
        m_input.reset(); // and its bus

    judge(needs);
    if (const bool wants = needs.testFlag(Need::Idle); wants != m_wantsPresence) {
        m_wantsPresence = wants;
        Q_EMIT wantsPresenceChanged(wants);
    }
    if (!m_readings.load.source.isEmpty() && !m_readings.power.source.isEmpty()
        && !m_readings.network.source.isEmpty()) {
        for (const auto &see : std::exchange(m_lookers, {}))
            see();
    }
}

void ConditionMonitor::judge(Needs needs)
{
    const MonotonicTime now = m_clock.monotonic();
    const Machine machine =
        m_judge.judge(m_readings, m_settings, needs, {.wall = m_clock.now(), .steady = now});
    if (machine != m_machine) {
        m_machine = machine;
        m_inbox.post(command::ChangeMachine{machine});
    }
    planNext();
}

void ConditionMonitor::readPower()
{
    const MonotonicTime now = m_clock.monotonic();
    if (!m_power) {
        m_power = m_sensors.power();
        connect(m_power.get(), &PowerSensor::changed, this, [this] {
            m_nextPower.reset();
            update();
        });
    }
    m_readings.power = m_power->read(now);
    // Where there is no battery, none will come.
    const auto &power = m_readings.power.value;
    const bool isFixed = power && power->external && !power->batteryPercent;
    const bool asksAgain = !isFixed && !m_power->tellsChanges();
    m_nextPower = asksAgain ? now + powerPeriod : MonotonicTime::max();
}

// It matters to all jobs, but not while there are none.
bool ConditionMonitor::isPowerAsked() const
{
    return m_hasQueued || asked().testFlag(Need::Charging);
}

void ConditionMonitor::readDisk()
{
    std::error_code failure;
    const auto space = std::filesystem::space(m_folder.toStdU16String(), failure);
    m_readings.disk = {.source = u"file system"_s, .at = m_clock.monotonic()};
    if (!failure)
        m_readings.disk.value = DiskSpace{.freeBytes = qint64(space.available)};
}

void ConditionMonitor::readNetwork()
{
    if (!m_network) {
        m_network = m_sensors.network();
        connect(m_network.get(), &NetworkSensor::changed, this, &ConditionMonitor::update);
    }
    m_readings.network = m_network->read(m_clock.monotonic());
}

void ConditionMonitor::sampleLoad()
{
    const MonotonicTime now = m_clock.monotonic();
    const bool isFirst = !m_nextSample;
    const std::optional<ProcessorTimes> times = m_sensors.processors();
    if (times)
        m_meter.add(*times, readMemoryPercent(), now);
    if (!times || !isFirst) {
        m_readings.load = {
            .value = m_meter.load(m_settings.idle.cpuWindow), .source = u"system"_s, .at = now};
    }
    m_nextSample = now + (isFirst ? firstPeriod : samplePeriod);
}

// What the tray reports is better: it also knows what is being shown.
void ConditionMonitor::askForInput()
{
    if (isPresenceReported())
        return;
    if (!m_input)
        m_input = m_sensors.input(m_clock);
    m_input->ask([this](const Presence &presence, const QString &source) {
        if (isPresenceReported())
            return;
        m_readings.presence = {.value = presence, .source = source, .at = m_clock.monotonic()};
        judge(asked());
    });
}

bool ConditionMonitor::isPresenceReported() const
{
    const Reading<Presence> &presence = m_readings.presence;
    return presence.source == reported && m_clock.monotonic() - presence.at < Judge::presenceLease;
}

void ConditionMonitor::planNext()
{
    std::optional<MonotonicTime> next = m_nextSample;
    std::optional<MonotonicTime> nextDisk;
    if (!m_machine.disk.isOpen() && m_hasQueued)
        nextDisk = m_readings.disk.at + fullDiskPeriod;
    const auto nextPower = isPowerAsked() ? m_nextPower : std::nullopt;
    for (const auto &time : {nextPower, m_judge.nextChange(), nextDisk}) {
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
