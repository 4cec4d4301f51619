#include "tray/models/jobtext.h"

#include "tray/models/tr.h"

#include <vector>

namespace sem {

using namespace Qt::StringLiterals;

QString stateWord(const Job &job)
{
    switch (job.state) {
    case JobState::Scheduled:
        return Tray::tr("Scheduled");
    case JobState::Queued:
        return Tray::tr("Waiting");
    case JobState::Running:
        return job.stopping ? Tray::tr("Stopping") : Tray::tr("Running");
    case JobState::Suspended:
        return job.stopping ? Tray::tr("Stopping") : Tray::tr("Suspended");
    case JobState::Done:
        return Tray::tr("Done");
    case JobState::Failed:
        return Tray::tr("Failed");
    case JobState::Cancelled:
        return Tray::tr("Cancelled");
    case JobState::Superseded:
        return Tray::tr("Superseded");
    case JobState::SkippedTtl:
    case JobState::SkippedDeadline:
        return Tray::tr("Skipped");
    }
    return {};
}

QString stateIcon(JobState state)
{
    switch (state) {
    case JobState::Scheduled:
        return u"job-scheduled"_s;
    case JobState::Queued:
        return u"job-waiting"_s;
    case JobState::Running:
        return u"job-running"_s;
    case JobState::Suspended:
        return u"job-suspended"_s;
    case JobState::Done:
        return u"job-done"_s;
    case JobState::Failed:
        return u"job-failed"_s;
    case JobState::Cancelled:
        return u"job-cancelled"_s;
    case JobState::Superseded:
    case JobState::SkippedTtl:
    case JobState::SkippedDeadline:
        return u"job-skipped"_s;
    }
    return {};
}

bool canCancel(const Job &job)
{
    return !isFinal(job.state) && !job.stopping;
}

bool canRetry(const Job &job)
{
    return isFinal(job.state);
}

bool canRunNow(const Job &job)
{
    return isWaiting(job.state) && job.override != Override::RunNow;
}

bool canChangePriority(const Job &job)
{
    return isWaiting(job.state);
}

bool canRelease(const Job &job)
{
    if (isFinal(job.state) || job.stopping)
        return false;
    return isStarted(job.state) ? job.freezeReasons.testFlag(FreezeReason::User)
                                : job.needs.testFlag(Need::UserHold);
}

bool canHold(const Job &job)
{
    return !isFinal(job.state) && !job.stopping && !canRelease(job);
}

bool canDelete(const Job &job)
{
    return isFinal(job.state);
}

QStringList statesOf(StateGroup group)
{
    const auto names = [](const std::vector<JobState> &states) {
        QStringList list;
        for (const JobState state : states)
            list.append(nameOf(state));
        return list;
    };
    switch (group) {
    case StateGroup::All:
        return {};
    case StateGroup::Waiting:
        return names({JobState::Scheduled, JobState::Queued});
    case StateGroup::Running:
        return names({JobState::Running, JobState::Suspended});
    case StateGroup::Done:
        return names({JobState::Done});
    case StateGroup::Failed:
        return names({JobState::Failed});
    case StateGroup::Other:
        return names({JobState::Cancelled, JobState::Superseded, JobState::SkippedTtl,
                      JobState::SkippedDeadline});
    }
    return {};
}

} // namespace sem
