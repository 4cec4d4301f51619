#include "service/conditions/judge.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// How far a level must come back, in points of a percentage.
constexpr int wayBack = 10;
constexpr Duration toldEvery = std::chrono::seconds(5);

// Above or below a limit, and on that side until it has come back far enough.
bool isAbove(double level, double limit, bool wasAbove)
{
    return level > (wasAbove ? limit - std::min<double>(wayBack, limit / 2) : limit);
}

void note(QVariantMap &detail, const QString &name, std::optional<double> percent)
{
    if (percent)
        detail.insert(name, qRound(*percent));
}

QVariantMap unknown(const QString &sensor)
{
    return {{u"sensor"_s, sensor}};
}

template<typename T>
bool isNotReadYet(const Reading<T> &reading)
{
    return reading.source.isEmpty();
}

} // namespace

Machine Judge::judge(const Readings &readings, const Settings &settings, Needs asked,
                     const Moment &now)
{
    m_nextChange.reset();
    std::erase_if(m_courses, [asked](const auto &course) { return !asked.testFlag(course.first); });
    const Duration settle = settings.conditions.settle;
    Machine machine;
    const auto put = [&](Need need, Duration lasting, const auto &find) {
        if (asked.testFlag(need))
            machine.gates[need] = gate(need, find(), lasting, now);
    };
    put(Need::Charging, settle, [&] { return charging(readings.power, settings.power); });
    put(Need::Idle, settle, [&] { return idle(readings, settings.idle, now); });
    put(Need::Network, settle, [&] { return anyNetwork(readings.network); });
    put(Need::Unmetered, settle, [&] { return unmeteredNetwork(readings.network); });
    put(Need::Throttle, Duration(0), [&] { return throttle(readings.load, settings.throttle); });

    machine.battery = gateOfAll(m_batteryLow, batteryLow(readings.power, settings.power), now.wall);
    machine.disk =
        gateOfAll(m_diskFull, diskFull(readings.disk, settings.diskFloorBytes), now.wall);
    return machine;
}

Judge::Finding Judge::charging(const Reading<PowerState> &power, const PowerRules &rules)
{
    if (!power.value)
        return {.known = false, .met = false, .detail = unknown(u"power"_s)};
    const PowerState &state = *power.value;
    const bool saves = state.saver && rules.saverCountsAsBattery;
    if (rules.enoughPercent == 0 || !state.batteryPercent)
        m_isEnough = false;
    else
        m_isEnough = isAbove(*state.batteryPercent + 1, rules.enoughPercent, m_isEnough);
    Finding finding{.met = !saves && (state.external || m_isEnough), .code = HoldCode::OnBattery};
    finding.detail.insert(u"external"_s, state.external);
    if (state.batteryPercent)
        finding.detail.insert(u"percent"_s, *state.batteryPercent);
    if (saves)
        finding.detail.insert(u"power_saver"_s, true);
    return finding;
}

Judge::Finding Judge::batteryLow(const Reading<PowerState> &power, const PowerRules &rules)
{
    if (isNotReadYet(power))
        return {.known = false, .met = false, .detail = unknown(u"power"_s)};
    const auto &state = power.value;
    if (!state || state->external || !state->batteryPercent)
        return {};
    const int percent = *state->batteryPercent;
    return {.met = percent >= rules.pauseBelowPercent + (m_batteryLow.holds ? wayBack : 0),
            .code = HoldCode::BatteryLow,
            .detail = {{u"percent"_s, percent}, {u"limit"_s, rules.pauseBelowPercent}}};
}

Judge::Finding Judge::diskFull(const Reading<DiskSpace> &disk, qint64 floorBytes)
{
    if (!disk.value)
        return {};
    // A tenth more, before anything starts again.
    const qint64 enough = floorBytes + (m_diskFull.holds ? floorBytes / 10 : 0);
    return {.met = disk.value->freeBytes >= enough,
            .code = HoldCode::DiskFull,
            .detail = {{u"free_bytes"_s, disk.value->freeBytes}, {u"limit"_s, floorBytes}}};
}

Judge::Finding Judge::idle(const Readings &readings, const IdleRules &rules, const Moment &now)
{
    Finding finding{.code = HoldCode::NotIdle,
                    .detail = {{u"cpu_below_percent"_s, rules.cpuBelowPercent},
                               {u"input_minutes"_s, qint64(rules.input.count())}}};
    const std::optional<double> others =
        readings.load.value ? readings.load.value->othersCpu : std::nullopt;
    note(finding.detail, u"cpu_percent"_s, others);
    finding.known = others.has_value();
    finding.met = others && *others < rules.cpuBelowPercent;
    const auto isUsed = [&finding] { // whatever the processors do
        finding.known = true;
        finding.met = false;
    };

    const MonotonicTime leaseEnd = readings.presence.at + presenceLease;
    if (readings.presence.value && now.steady < leaseEnd) {
        const Presence &presence = *readings.presence.value;
        const auto passed = std::chrono::duration_cast<Duration>(now.steady - readings.presence.at);
        const Duration idle = presence.idle + passed;
        // In steps, as it is no news that it grows.
        finding.detail.insert(u"input_idle_ms"_s,
                              qint64(idle.count() / toldEvery.count() * toldEvery.count()));
        if (presence.fullscreen)
            finding.detail.insert(u"fullscreen"_s, true);
        expectChange(leaseEnd);
        if (rules.input.count() > 0) {
            if (idle < rules.input) {
                expectChange(now.steady + (rules.input - idle));
                isUsed();
            }
        }
        if (presence.fullscreen)
            isUsed();
    } else if (rules.input.count() > 0
               && rules.whenInputUnknown == IdleRules::WhenInputUnknown::Active) {
        isUsed();
    }
    if (!finding.known)
        finding.detail.insert(unknown(u"load"_s));
    return finding;
}

// Not there only if the system says so.
Judge::Finding Judge::anyNetwork(const Reading<NetworkState> &network)
{
    if (isNotReadYet(network))
        return {.known = false, .met = false, .detail = unknown(u"network"_s)};
    Finding finding{.code = HoldCode::NoNetwork};
    if (network.value) {
        finding.met = network.value->online;
        finding.detail = {{u"online"_s, network.value->online}};
    }
    return finding;
}

// What nobody knows the price of may have one.
Judge::Finding Judge::unmeteredNetwork(const Reading<NetworkState> &network)
{
    if (network.value && !network.value->online)
        return {.met = false, .code = HoldCode::NoNetwork, .detail = {{u"online"_s, false}}};
    if (!network.value || !network.value->metered)
        return {.known = false, .met = false, .detail = unknown(u"network"_s)};
    return {.met = !*network.value->metered,
            .code = HoldCode::Metered,
            .detail = {{u"metered"_s, *network.value->metered}}};
}

Judge::Finding Judge::throttle(const Reading<Load> &load, const ThrottleRules &rules)
{
    if (isNotReadYet(load))
        return {.known = false, .met = false, .detail = unknown(u"load"_s)};
    Finding finding{.code = HoldCode::Throttled};
    if (!load.value) // the machine cannot tell: it is not known to be busy
        return finding;
    m_isBusy = isAbove(load.value->cpu, rules.cpuPercent, m_isBusy);
    m_isMemoryShort = isAbove(load.value->memory.value_or(0), rules.memoryPercent, m_isMemoryShort);
    finding.met = !m_isBusy && !m_isMemoryShort;
    note(finding.detail, u"cpu_percent"_s, load.value->cpu);
    note(finding.detail, u"memory_percent"_s, load.value->memory);
    return finding;
}

MachineGate Judge::gateOfAll(Stop &stop, const Finding &finding, Timestamp now)
{
    if (!finding.known)
        return {.detail = finding.detail};
    if (finding.met)
        stop.since.reset();
    else if (!stop.holds)
        stop.since = now;
    stop.holds = !finding.met;
    if (!stop.holds)
        return {.state = MachineGate::State::Open};
    return {.state = MachineGate::State::Closed,
            .code = finding.code,
            .since = stop.since,
            .detail = finding.detail};
}

MachineGate Judge::gate(Need need, const Finding &finding, Duration settle, const Moment &now)
{
    // Not to know is no loss, and what is known first counts as what was there.
    if (!finding.known)
        return {.code = finding.code, .detail = finding.detail};
    const auto [found, isNew] =
        m_courses.try_emplace(need, Course{.met = finding.met, .changedAt = now.steady});
    Course &course = found->second;
    if (isNew && finding.met)
        course.settled = true; // it has not come: it was there
    if (course.met != finding.met) {
        course.met = finding.met;
        course.changedAt = now.steady;
        if (!finding.met && course.settled == true)
            course.goneAt = now.wall;
    }
    const Duration left =
        settle - std::chrono::duration_cast<Duration>(now.steady - course.changedAt);
    if (left <= Duration(0))
        course.settled = course.met;

    MachineGate gate{.code = finding.code, .since = course.goneAt, .detail = finding.detail};
    if (course.settled == course.met) {
        gate.state = course.met ? MachineGate::State::Open : MachineGate::State::Closed;
        return gate;
    }
    gate.state = MachineGate::State::Wavering;
    if (course.met)
        gate.until = now.wall + left;
    expectChange(course.changedAt + settle);
    return gate;
}

void Judge::expectChange(MonotonicTime at)
{
    m_nextChange = std::min(at, m_nextChange.value_or(at));
}

} // namespace sem
