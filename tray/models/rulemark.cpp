#include "tray/models/rulemark.h"

#include "shared/text/sizetext.h"
#include "shared/text/timetext.h"
#include "tray/models/listtext.h"
#include "tray/models/tr.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

using State = RuleMark::State;

class Looker
{
public:
    Looker(const ServiceStatus &status, const QVariantMap &values)
        : m_conditions(status.conditions())
        , m_overview(status.overview())
        , m_values(values)
    { }

    RuleMark mark(Rule rule) const;

private:
    std::optional<QVariantMap> sensor(const QString &name) const
    {
        const auto found = std::ranges::find(m_conditions.sensors, name, &SensorInfo::name);
        return found == m_conditions.sensors.end() ? std::nullopt : found->value;
    }
    const RuleInfo *rule(const QString &name) const
    {
        const auto found = std::ranges::find(m_conditions.rules, name, &RuleInfo::name);
        return found == m_conditions.rules.end() ? nullptr : &*found;
    }
    State stateOf(const QString &name) const
    {
        const RuleInfo *info = rule(name);
        if (!info)
            return State::Unknown;
        if (!info->met && info->code == HoldCode::SensorUnknown)
            return State::Unknown;
        return info->met ? State::Met : State::NotMet;
    }
    static State met(bool isMet) { return isMet ? State::Met : State::NotMet; }
    // That a change has not lasted long enough yet.
    QString settling(const QString &name) const;

    QString power() const;
    RuleMark saver() const;
    QString network() const;
    RuleMark unmetered() const;
    RuleMark othersCpu() const;
    RuleMark input() const;
    RuleMark fullScreen() const;
    RuleMark running() const;
    RuleMark busy(const QString &member, const QString &key) const;
    RuleMark disk() const;

    const ConditionsAnswer &m_conditions;
    const Overview &m_overview;
    const QVariantMap &m_values;
};

QString Looker::settling(const QString &name) const
{
    const RuleInfo *info = rule(name);
    return info && !info->met && info->until ? Tray::tr("it has only just become so") : QString();
}

QString Looker::power() const
{
    const auto value = sensor(u"power"_s);
    if (!value)
        return Tray::tr("the machine does not tell of its power");
    QStringList says{value->value(u"external"_s).toBool() ? Tray::tr("external power")
                                                          : Tray::tr("no external power")};
    if (const QVariant battery = value->value(u"battery_percent"_s); battery.isValid())
        says += Tray::tr("battery %1").arg(percentText(battery));
    return listText(says);
}

RuleMark Looker::saver() const
{
    const auto value = sensor(u"power"_s);
    if (!value)
        return {State::Unknown, Tray::tr("the machine does not tell")};
    const bool isOn = value->value(u"power_saver"_s).toBool();
    return {State::Plain, isOn ? Tray::tr("the power saver is on") : Tray::tr("it is off")};
}

QString Looker::network() const
{
    const auto value = sensor(u"network"_s);
    if (!value)
        return Tray::tr("the system does not tell of its network");
    return value->value(u"online"_s).toBool() ? Tray::tr("there is a network")
                                              : Tray::tr("there is no network");
}

RuleMark Looker::unmetered() const
{
    const auto value = sensor(u"network"_s);
    const QVariant metered = value ? value->value(u"metered"_s) : QVariant();
    if (value && !value->value(u"online"_s).toBool())
        return {stateOf(u"unmetered"_s), network()};
    if (!metered.isValid())
        return {stateOf(u"unmetered"_s), Tray::tr("the system does not tell what it costs")};
    return {stateOf(u"unmetered"_s),
            metered.toBool() ? Tray::tr("it costs by the byte")
                             : Tray::tr("it does not cost by the byte")};
}

RuleMark Looker::othersCpu() const
{
    const RuleInfo *idle = rule(u"idle"_s);
    const QVariant used = idle ? idle->detail.value(u"cpu_percent"_s) : QVariant();
    if (!used.isValid())
        return {State::Unknown, Tray::tr("it is still being measured")};
    return {met(used.toInt() < m_values.value(u"idle.cpu_below_percent"_s).toInt()),
            Tray::tr("they use %1").arg(percentText(used))};
}

RuleMark Looker::input() const
{
    const RuleInfo *idle = rule(u"idle"_s);
    const QVariant since = idle ? idle->detail.value(u"input_idle_ms"_s) : QVariant();
    if (!since.isValid())
        return {State::Unknown, Tray::tr("nobody tells when anything was touched last")};
    const auto untouched = std::chrono::floor<std::chrono::seconds>(Duration(since.toLongLong()));
    const QString says = Tray::tr("the last time was %1 ago").arg(durationText(untouched));
    const std::chrono::minutes wanted(m_values.value(u"idle.input_minutes"_s).toLongLong());
    if (wanted.count() == 0)
        return {State::Plain, says};
    return {met(untouched >= wanted), says};
}

RuleMark Looker::fullScreen() const
{
    const auto presence = sensor(u"presence"_s);
    if (!presence)
        return {State::Unknown, Tray::tr("nobody tells")};
    const bool fills = presence->value(u"fullscreen"_s).toBool();
    return {met(!fills), fills ? Tray::tr("something does") : Tray::tr("nothing does")};
}

RuleMark Looker::running() const
{
    const qint64 running = m_overview.stats.runningJobs;
    return {met(running < m_values.value(u"limits.concurrency"_s).toLongLong()),
            Tray::tr("%n run(s)", nullptr, int(running))};
}

RuleMark Looker::busy(const QString &member, const QString &key) const
{
    const auto load = sensor(u"load"_s);
    const QVariant used = load ? load->value(member) : QVariant();
    if (!used.isValid())
        return {State::Unknown, Tray::tr("it is still being measured")};
    return {met(used.toInt() <= m_values.value(key).toInt()),
            Tray::tr("%1 in use").arg(percentText(used))};
}

RuleMark Looker::disk() const
{
    const auto value = sensor(u"disk"_s);
    const QVariant room = value ? value->value(u"free_bytes"_s) : QVariant();
    if (!room.isValid())
        return {State::Unknown, Tray::tr("the system does not tell")};
    return {stateOf(u"disk"_s), Tray::tr("%1 are free").arg(sizeText(room.toLongLong()))};
}

RuleMark Looker::mark(Rule rule) const
{
    switch (rule) {
    case Rule::Charging: {
        const QString just = settling(u"charging"_s);
        return {stateOf(u"charging"_s), just.isEmpty() ? power() : power() + u"; "_s + just};
    }
    case Rule::BatteryLow:
        return {stateOf(u"battery"_s), power()};
    case Rule::PowerSaver:
        return saver();
    case Rule::Network:
        return {stateOf(u"network"_s), network()};
    case Rule::Unmetered:
        return unmetered();
    case Rule::Idle:
        return {stateOf(u"idle"_s), settling(u"idle"_s)};
    case Rule::OthersCpu:
        return othersCpu();
    case Rule::Input:
        return input();
    case Rule::FullScreen:
        return fullScreen();
    case Rule::RunningJobs:
        return running();
    case Rule::BusyCpu:
        return busy(u"cpu_percent"_s, u"throttle.cpu_percent"_s);
    case Rule::BusyMemory:
        return busy(u"memory_percent"_s, u"throttle.memory_percent"_s);
    case Rule::Disk:
        return disk();
    }
    return {};
}

} // namespace

QString RuleMark::text() const
{
    const auto with = [this](const QString &word) {
        return says.isEmpty() ? word : Tray::tr("%1: %2").arg(word, says);
    };
    switch (state) {
    case State::Met:
        return with(Tray::tr("Met now"));
    case State::NotMet:
        return with(Tray::tr("Not met now"));
    case State::Unknown:
        return with(Tray::tr("Unknown"));
    case State::Plain:
        return with(Tray::tr("Now"));
    }
    return {};
}

RuleMark ruleMark(Rule rule, const ServiceStatus &status, const QVariantMap &values)
{
    if (status.overview().link != Overview::Link::Up)
        return {};
    return Looker(status, values).mark(rule);
}

} // namespace sem
