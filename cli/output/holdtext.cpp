#include "cli/output/holdtext.h"

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
