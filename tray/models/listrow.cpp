#include "tray/models/listrow.h"

#include "shared/text/harmless.h"
#include "shared/text/statetext.h"

namespace sem {

JobDetails ListRow::details() const
{
    JobDetails all{.holds = holds};
    Job &job = all.job;
    job.id = id;
    job.seq = seq;
    job.createdAt = createdAt;
    job.startedAt = startedAt;
    job.finishedAt = finishedAt;
    job.commandLine = what;
    job.queue = queue;
    job.subjectKey = subject;
    job.attempt = attempt;
    job.priority = priority;
    job.state = state;
    job.stopping = stopping;
    if (runsNow)
        job.override = Override::RunNow;
    if (held && isStarted(state))
        job.freezeReasons.setFlag(FreezeReason::User);
    else if (held)
        job.needs.setFlag(Need::UserHold);
    return all;
}

ListRow ListRowMaker::make(const JobDetails &details)
{
    const Job &job = details.job;
    return {.id = job.id,
            .seq = job.seq,
            .createdAt = job.createdAt,
            .startedAt = job.startedAt,
            .finishedAt = job.finishedAt,
            .what = harmless(whatText(job)),
            .queue = shared(job.queue),
            .subject = harmless(job.subjectKey),
            .remark = shared(sem::remark(job, details.holds)),
            .holds = *m_holds.insert(details.holds),
            .attempt = job.attempt,
            .priority = job.priority,
            .state = job.state,
            .stopping = job.stopping,
            .runsNow = job.override == Override::RunNow,
            .held = isStarted(job.state) ? job.freezeReasons.testFlag(FreezeReason::User)
                                         : details.holds.contains(nameOf(HoldCode::UserHold))};
}

} // namespace sem
