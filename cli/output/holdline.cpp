#include "cli/output/holdline.h"

#include "shared/domain/subprocess.h"
#include "shared/text/harmless.h"
#include "shared/text/holdtext.h"
#include "shared/text/statetext.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// None for a name that cannot be typed.
QString emitCommand(const QString &event)
{
    if (harmless(event) != event)
        return {};
    const QString separator = event.startsWith(u'-') ? u"-- "_s : QString();
    return u"semanticatask emit "_s + separator + shellWord(event);
}

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
        return hold.job ? u"semanticatask cancel %1"_s.arg(*hold.job) : QString();
    case HoldCode::Dependency: // to cancel that one would fail this one
        return hold.job ? u"semanticatask explain %1"_s.arg(*hold.job) : QString();
    case HoldCode::UserHold:
        return u"semanticatask resume %1"_s.arg(job);
    case HoldCode::EventPending:
        return emitCommand(hold.detail.value(u"event"_s).toString());
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

QString holdLine(const HoldInfo &hold, qint64 job, Timestamp now)
{
    const QString command = remedy(hold, job);
    const QString text = holdRemark(nameOf(hold.code)) + u": "_s + holdText(hold, now);
    return command.isEmpty() ? text : text + u"; `"_s + command + u'`';
}

} // namespace sem
