#include "shared/text/holdtext.h"

#include "shared/text/sizetext.h"
#include "shared/text/timetext.h"
#include "shared/text/tr.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString inTheWay(const HoldInfo &hold)
{
    return hold.job ? u'#' + QString::number(*hold.job) : Text::tr("another job");
}

QString untilText(const HoldInfo &hold, Timestamp now)
{
    if (!hold.until)
        return {};
    return Text::tr(", until %1").arg(plannedText(*hold.until, now));
}

QString knownOr(const QString &text)
{
    return text.isEmpty() ? u"?"_s : text;
}

// Nothing is known before a whole window has been measured, unless somebody uses the machine.
bool isMeasured(const QVariantMap &detail)
{
    return !detail.contains(u"sensor"_s);
}

// What is known of both values, so that it can be seen which of them it is.
QString notIdle(const HoldInfo &hold)
{
    const QString cpu = hold.detail.value(u"cpu_percent"_s).toString();
    const QVariant input = hold.detail.value(u"input_idle_ms"_s);
    const QString lastInput = input.isValid()
        ? Text::tr("%1 ago").arg(durationText(Duration(input.toLongLong())))
        : Text::tr("unknown");
    if (!isMeasured(hold.detail)) {
        return Text::tr("it is being measured whether the machine is idle (last input %1)")
            .arg(lastInput);
    }
    if (cpu.isEmpty())
        return Text::tr("the machine is not idle (last input %1)").arg(lastInput);
    return Text::tr("the machine is not idle (other programs use %1 %, last input %2)")
        .arg(cpu, lastInput);
}

QString reason(const HoldInfo &hold)
{
    const auto detail = [&hold](const QString &name) { return hold.detail.value(name).toString(); };
    switch (hold.code) {
    case HoldCode::NotDue:
        return Text::tr("its time has not come");
    case HoldCode::RetryBackoff:
        return Text::tr("it failed and waits before it is tried again");
    case HoldCode::Debounce:
        return Text::tr("its subject has not been quiet for long enough");
    case HoldCode::QueuePaused:
        return Text::tr("its queue %1 is paused").arg(detail(u"queue"_s));
    case HoldCode::ServicePaused:
        return Text::tr("everything is paused");
    case HoldCode::OutsideHours:
        return Text::tr("its queue is active at %1 only").arg(detail(u"active_hours"_s));
    case HoldCode::QueueFull:
        return Text::tr("all %1 slots of its queue %2 are taken")
            .arg(detail(u"slots"_s), detail(u"queue"_s));
    case HoldCode::ServiceFull:
        return Text::tr("all %1 slots of the service are taken").arg(detail(u"slots"_s));
    case HoldCode::SubjectRunning:
        return Text::tr("%1 of the same subject runs").arg(inTheWay(hold));
    case HoldCode::LockHeld:
        return Text::tr("%1 has the lock %2").arg(inTheWay(hold), detail(u"lock"_s));
    case HoldCode::Dependency:
        return Text::tr("%1, on which it depends, has not ended").arg(inTheWay(hold));
    case HoldCode::UserHold:
        return Text::tr("somebody holds it");
    case HoldCode::EventPending:
        return Text::tr("nobody has emitted the event %1").arg(detail(u"event"_s));
    case HoldCode::NotIdle:
        return notIdle(hold);
    case HoldCode::OnBattery:
        return hold.detail.value(u"power_saver"_s).toBool()
            ? Text::tr("it waits for external power, and the power saver is on")
            : Text::tr("it waits for external power; the battery is at %1 %")
                  .arg(knownOr(detail(u"percent"_s)));
    case HoldCode::BatteryLow:
        return Text::tr("the battery is at %1 %, and nothing starts below %2 %")
            .arg(detail(u"percent"_s), detail(u"limit"_s));
    case HoldCode::NoNetwork:
        return Text::tr("there is no network");
    case HoldCode::Metered:
        return Text::tr("the network costs by the byte");
    case HoldCode::Throttled:
        return Text::tr("the machine is busy (processors %1 %, memory %2 %)")
            .arg(knownOr(detail(u"cpu_percent"_s)), knownOr(detail(u"memory_percent"_s)));
    case HoldCode::SensorUnknown:
        return Text::tr("nothing tells yet whether its condition is met");
    case HoldCode::DiskFull:
        return Text::tr("the disk is nearly full (%1 free, at least %2 wanted)")
            .arg(sizeText(hold.detail.value(u"free_bytes"_s).toLongLong()),
                 sizeText(hold.detail.value(u"limit"_s).toLongLong()));
    }
    return nameOf(hold.code);
}

} // namespace

QString holdText(const HoldInfo &hold, Timestamp now)
{
    return Text::tr("%1 (for %2%3)")
        .arg(reason(hold), durationText(std::max(Duration(0), now - hold.since)),
             untilText(hold, now));
}

QString patienceText(const Patience &patience, Timestamp now)
{
    const QString until = plannedText(patience.until, now);
    switch (patience.then) {
    case Conditions::OnMaxWait::Run:
        return Text::tr("from %1 on it waits for its conditions no longer").arg(until);
    case Conditions::OnMaxWait::Skip:
        break;
    }
    return Text::tr("it is skipped unless it has started by %1").arg(until);
}

} // namespace sem
