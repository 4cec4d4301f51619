#include "cli/output/holdtext.h"

#include "cli/output/sizetext.h"
#include "cli/output/timetext.h"
#include "cli/tr.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString inTheWay(const HoldInfo &hold)
{
    return hold.job ? u'#' + QString::number(*hold.job) : Cli::tr("another job");
}

QString untilText(const HoldInfo &hold, Timestamp now)
{
    if (!hold.until)
        return {};
    return Cli::tr(", until %1").arg(clockText(*hold.until, now));
}

QString knownOr(const QString &text)
{
    return text.isEmpty() ? u"?"_s : text;
}

// Both values, so that it can be seen which of them it is.
QString notIdle(const HoldInfo &hold)
{
    const QString cpu = hold.detail.value(u"cpu_percent"_s).toString();
    const QVariant input = hold.detail.value(u"input_idle_ms"_s);
    return Cli::tr("the machine is not idle (other programs use %1 %, last input %2)")
        .arg(knownOr(cpu),
             input.isValid() ? Cli::tr("%1 ago").arg(durationText(Duration(input.toLongLong())))
                             : Cli::tr("unknown"));
}

QString reason(const HoldInfo &hold)
{
    const auto detail = [&hold](const QString &name) { return hold.detail.value(name).toString(); };
    switch (hold.code) {
    case HoldCode::NotDue:
        return Cli::tr("its time has not come");
    case HoldCode::RetryBackoff:
        return Cli::tr("it failed and waits before it is tried again");
    case HoldCode::Debounce:
        return Cli::tr("its subject has not been quiet for long enough");
    case HoldCode::QueuePaused:
        return Cli::tr("its queue %1 is paused").arg(detail(u"queue"_s));
    case HoldCode::ServicePaused:
        return Cli::tr("everything is paused");
    case HoldCode::OutsideHours:
        return Cli::tr("its queue is active at %1 only").arg(detail(u"active_hours"_s));
    case HoldCode::QueueFull:
        return Cli::tr("all %1 slots of its queue %2 are taken")
            .arg(detail(u"slots"_s), detail(u"queue"_s));
    case HoldCode::ServiceFull:
        return Cli::tr("all %1 slots of the service are taken").arg(detail(u"slots"_s));
    case HoldCode::SubjectRunning:
        return Cli::tr("%1 of the same subject runs").arg(inTheWay(hold));
    case HoldCode::LockHeld:
        return Cli::tr("%1 has the lock %2").arg(inTheWay(hold), detail(u"lock"_s));
    case HoldCode::Dependency:
        return Cli::tr("%1, on which it depends, has not ended").arg(inTheWay(hold));
    case HoldCode::UserHold:
        return Cli::tr("somebody holds it");
    case HoldCode::EventPending:
        return Cli::tr("nobody has emitted the event %1").arg(detail(u"event"_s));
    case HoldCode::NotIdle:
        return notIdle(hold);
    case HoldCode::OnBattery:
        return hold.detail.value(u"power_saver"_s).toBool()
            ? Cli::tr("it waits for external power, and the power saver is on")
            : Cli::tr("it waits for external power; the battery is at %1 %")
                  .arg(knownOr(detail(u"percent"_s)));
    case HoldCode::BatteryLow:
        return Cli::tr("the battery is at %1 %, and nothing starts below %2 %")
            .arg(detail(u"percent"_s), detail(u"limit"_s));
    case HoldCode::NoNetwork:
        return Cli::tr("there is no network");
    case HoldCode::Metered:
        return Cli::tr("the network costs by the byte");
    case HoldCode::Throttled:
        return Cli::tr("the machine is busy (processors %1 %, memory %2 %)")
            .arg(knownOr(detail(u"cpu_percent"_s)), knownOr(detail(u"memory_percent"_s)));
    case HoldCode::SensorUnknown:
        return Cli::tr("nothing tells yet whether its condition is met");
    case HoldCode::DiskFull:
        return Cli::tr("the disk is nearly full (%1 free, at least %2 wanted)")
            .arg(sizeText(hold.detail.value(u"free_bytes"_s).toLongLong()),
                 sizeText(hold.detail.value(u"limit"_s).toLongLong()));
    }
    return nameOf(hold.code);
}

// What would change it.
QString remedy(const HoldInfo &hold, qint64 job)
{
    switch (hold.code) {
    case HoldCode::NotDue:
    case HoldCode::RetryBackoff:
    case HoldCode::Debounce:
    case HoldCode::OutsideHours:
    case HoldCode::QueueFull:
    case HoldCode::ServiceFull:
        return u"semanticatask run-now %1"_s.arg(job);
    case HoldCode::QueuePaused:
        return u"semanticatask queue resume %1"_s.arg(hold.detail.value(u"queue"_s).toString());
    case HoldCode::ServicePaused:
        return u"semanticatask resume"_s;
    case HoldCode::SubjectRunning:
    case HoldCode::LockHeld:
    case HoldCode::Dependency:
        return hold.job ? u"semanticatask cancel %1"_s.arg(*hold.job) : QString();
    case HoldCode::UserHold:
        return u"semanticatask resume %1"_s.arg(job);
    case HoldCode::EventPending:
        return u"semanticatask emit %1"_s.arg(hold.detail.value(u"event"_s).toString());
    case HoldCode::NotIdle:
    case HoldCode::OnBattery:
    case HoldCode::BatteryLow:
    case HoldCode::NoNetwork:
    case HoldCode::Metered:
    case HoldCode::Throttled:
    case HoldCode::SensorUnknown:
        return u"semanticatask run-now %1"_s.arg(job);
    case HoldCode::DiskFull:
        return {};
    }
    return {};
}

} // namespace

QString holdText(const HoldInfo &hold, qint64 job, Timestamp now)
{
    QString text = Cli::tr("%1 (for %2%3)")
                       .arg(reason(hold), durationText(std::max(Duration(0), now - hold.since)),
                            untilText(hold, now));
    if (const QString command = remedy(hold, job); !command.isEmpty())
        text += u"; `"_s + command + u'`';
    return text;
}

} // namespace sem
