#include "tray/models/servicestatus.h"

#include "shared/text/statetext.h"
#include "shared/text/timetext.h"
#include "tray/models/listtext.h"
#include "tray/models/tr.h"

#include <QHash>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

qint64 waitingJobs(const StatsAnswer &stats)
{
    return stats.queuedJobs + stats.scheduledJobs;
}

// As it stands after "waiting"; empty for what only needs its turn.
QString waitingFor(HoldCode code)
{
    switch (code) {
    case HoldCode::NotIdle:
        return Tray::tr("for an idle machine");
    case HoldCode::OnBattery:
        return Tray::tr("for power");
    case HoldCode::BatteryLow:
        return Tray::tr("for a fuller battery");
    case HoldCode::NoNetwork:
        return Tray::tr("for a network");
    case HoldCode::Metered:
        return Tray::tr("for an unmetered network");
    case HoldCode::Throttled:
        return Tray::tr("for a less busy machine");
    case HoldCode::DiskFull:
        return Tray::tr("for room on the disk");
    case HoldCode::NotDue:
        return Tray::tr("for their time");
    case HoldCode::RetryBackoff:
        return Tray::tr("to be tried again");
    case HoldCode::Debounce:
        return Tray::tr("for quiet");
    case HoldCode::QueuePaused:
        return Tray::tr("in paused queues");
    case HoldCode::OutsideHours:
        return Tray::tr("for their queue's hours");
    case HoldCode::EventPending:
        return Tray::tr("for an event");
    case HoldCode::Dependency:
    case HoldCode::LockHeld:
    case HoldCode::SubjectRunning:
        return Tray::tr("for other jobs");
    case HoldCode::UserHold:
        return Tray::tr("until released");
    case HoldCode::SensorUnknown:
        return Tray::tr("for a condition");
    case HoldCode::ServicePaused:
    case HoldCode::QueueFull:
    case HoldCode::ServiceFull:
        return {};
    }
    return {};
}

const SensorInfo *sensor(const ConditionsAnswer &conditions, const QString &name)
{
    const auto found = std::ranges::find(conditions.sensors, name, &SensorInfo::name);
    return found == conditions.sensors.end() || !found->value ? nullptr : &*found;
}

QString powerText(const ConditionsAnswer &conditions)
{
    const SensorInfo *power = sensor(conditions, u"power"_s);
    if (!power)
        return Tray::tr("Power: unknown");
    const QVariant battery = power->value->value(u"battery_percent"_s);
    const bool external = power->value->value(u"external"_s).toBool();
    QString text = external ? Tray::tr("On mains") : Tray::tr("On battery");
    if (battery.isValid())
        text += Tray::tr(", %1").arg(percentText(battery));
    if (power->value->value(u"power_saver"_s).toBool())
        text += Tray::tr(", power saver");
    return text;
}

QString idleText(const ConditionsAnswer &conditions)
{
    const auto rule = std::ranges::find(conditions.rules, u"idle"_s, &RuleInfo::name);
    const SensorInfo *presence = sensor(conditions, u"presence"_s);
    const QString input = presence
        ? Tray::tr("last input %1 ago")
              .arg(durationText(
                  Duration(presence->value->value(u"idle_ms"_s).toLongLong() / 1000 * 1000)))
        : Tray::tr("last input unknown");
    if (rule == conditions.rules.end())
        return Tray::tr("Idle: unknown");
    return (rule->met ? Tray::tr("Idle: yes (%1)") : Tray::tr("Idle: no (%1)")).arg(input);
}

QString loadText(const ConditionsAnswer &conditions)
{
    const SensorInfo *load = sensor(conditions, u"load"_s);
    if (!load)
        return Tray::tr("Load: unknown");
    QString text = Tray::tr("CPU %1").arg(percentText(load->value->value(u"cpu_percent"_s)));
    if (const QVariant memory = load->value->value(u"memory_percent"_s); memory.isValid())
        text += Tray::tr(", memory %1").arg(percentText(memory));
    return text;
}

} // namespace

TrayState trayStateOf(const Overview &overview)
{
    if (overview.link == Overview::Link::Starting)
        return TrayState::Starting;
    if (overview.link == Overview::Link::None || overview.link == Overview::Link::Barred)
        return TrayState::NoService;
    if (overview.unseenFailures > 0)
        return TrayState::Attention;
    if (overview.paused)
        return TrayState::Paused;
    if (overview.stats.runningJobs > 0)
        return TrayState::Running;
    const qint64 standing = overview.stats.suspendedJobs + waitingJobs(overview.stats);
    return standing > 0 ? TrayState::Waiting : TrayState::Idle;
}

QString iconOf(TrayState state)
{
    switch (state) {
    case TrayState::Idle:
        return u"tray-idle"_s;
    case TrayState::Running:
        return u"tray-running"_s;
    case TrayState::Waiting:
        return u"tray-waiting"_s;
    case TrayState::Paused:
        return u"tray-paused"_s;
    case TrayState::Attention:
        return u"tray-attention"_s;
    case TrayState::Starting:
        return u"tray-starting"_s;
    case TrayState::NoService:
        return u"tray-noservice"_s;
    }
    return {};
}

QString startedText(const StatsAnswer &stats)
{
    QStringList parts;
    if (stats.runningJobs > 0)
        parts += Tray::tr("%n running", nullptr, int(stats.runningJobs));
    if (stats.suspendedJobs > 0)
        parts += Tray::tr("%n suspended", nullptr, int(stats.suspendedJobs));
    return listText(parts);
}

QString waitingText(qint64 jobs, const std::vector<JobDetails> &known)
{
    const QString count = Tray::tr("%n waiting", nullptr, int(jobs));
    QHash<QString, int> counts;
    QString top;
    for (const JobDetails &job : known) {
        if (job.holds.isEmpty())
            continue;
        const QString &code = job.holds.first();
        if (++counts[code] > counts.value(top))
            top = code;
    }
    const std::optional<HoldCode> code = holdCodeFromString(top);
    const QString reason = code ? waitingFor(*code) : QString();
    if (reason.isEmpty())
        return count;
    const auto waitsForIt = [&top](const JobDetails &job) { return job.holds.contains(top); };
    const auto those = qint64(std::ranges::count_if(known, waitsForIt));
    if (those >= jobs)
        return count + u' ' + reason;
    if (qint64(known.size()) >= jobs) {
        return Tray::tr("%1, %2 of them %3", "10 waiting, 6 of them for power")
            .arg(count, QString::number(those), reason);
    }
    return those * 2 > qint64(known.size())
        ? Tray::tr("%1, most %2", "10 waiting, most for power").arg(count, reason)
        : Tray::tr("%1, some %2", "10 waiting, some for power").arg(count, reason);
}

QString pauseText(std::optional<Timestamp> until, Timestamp now)
{
    if (!until)
        return {};
    const auto minutes =
        std::chrono::ceil<std::chrono::minutes>(std::max(*until - now, Duration(0)));
    const auto end = std::chrono::ceil<std::chrono::minutes>(*until);
    return Tray::tr("until %1 (%2)").arg(plannedText(end, now), durationText(minutes));
}

QString statusLine(const Overview &overview, Timestamp now)
{
    if (overview.link == Overview::Link::Starting)
        return Tray::tr("Starting the service …");
    if (overview.link == Overview::Link::None) {
        return overview.trouble.isEmpty() ? Tray::tr("No service")
                                          : Tray::tr("No service: %1").arg(overview.trouble);
    }
    if (overview.link == Overview::Link::Barred)
        return Tray::tr("The service wants its access token");
    QStringList parts;
    if (overview.unseenFailures > 0)
        parts += Tray::tr("%n failed", nullptr, overview.unseenFailures);
    if (overview.paused) {
        const QString until = pauseText(overview.pausedUntil, now);
        parts += until.isEmpty() ? Tray::tr("paused") : Tray::tr("paused %1").arg(until);
    }
    if (const QString started = startedText(overview.stats); !started.isEmpty())
        parts += started;
    if (const qint64 waiting = waitingJobs(overview.stats); waiting > 0)
        parts += waitingText(waiting, overview.waiting);
    if (parts.isEmpty())
        return Tray::tr("Nothing to do");
    QString line = listText(parts);
    line[0] = line[0].toUpper();
    return line;
}

MachineTexts machineTexts(const ConditionsAnswer &conditions)
{
    return {powerText(conditions), idleText(conditions), loadText(conditions)};
}

void ServiceStatus::set(Overview overview)
{
    overview.unseenFailures = int(m_unseen.size());
    if (overview == m_overview)
        return;
    m_overview = overview;
    Q_EMIT changed();
}

void ServiceStatus::setLink(Overview::Link link, const QString &trouble)
{
    if (m_overview.link == link && m_overview.trouble == trouble)
        return;
    m_overview.link = link;
    m_overview.trouble = trouble;
    Q_EMIT changed();
}

void ServiceStatus::addFailures(const QList<qint64> &seqs)
{
    m_unseen.unite({seqs.begin(), seqs.end()});
    if (m_overview.unseenFailures == m_unseen.size())
        return;
    m_overview.unseenFailures = int(m_unseen.size());
    Q_EMIT changed();
}

void ServiceStatus::lookAtFailures()
{
    if (m_unseen.isEmpty())
        return;
    m_unseen.clear();
    m_overview.unseenFailures = 0;
    Q_EMIT failuresSeen();
    Q_EMIT changed();
}

void ServiceStatus::setConditions(const ConditionsAnswer &conditions)
{
    m_conditions = conditions;
    Q_EMIT conditionsChanged();
}

} // namespace sem
