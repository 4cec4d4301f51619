#include "cli/output/jobtable.h"

#include "cli/output/statetext.h"
#include "cli/output/timetext.h"
#include "cli/tr.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString took(const Job &job, Timestamp now)
{
    if (!job.startedAt)
        return {};
    if (!job.finishedAt && !isStarted(job.state))
        return {};
    return durationText(job.finishedAt.value_or(now) - *job.startedAt);
}

} // namespace

Table jobTable(const std::vector<JobDetails> &jobs, Timestamp now)
{
    Table table({{.title = u"#"_s, .align = Table::Align::Right},
                 {.title = Cli::tr("STATE")},
                 {.title = Cli::tr("WHAT"), .gives = true},
                 {.title = Cli::tr("QUEUE")},
                 {.title = Cli::tr("AGE"), .align = Table::Align::Right},
                 {.title = Cli::tr("TOOK"), .align = Table::Align::Right},
                 {.title = Cli::tr("REMARK")}});
    for (const JobDetails &details : jobs) {
        const Job &job = details.job;
        table.add({{QString::number(job.seq)},
                   stateCell(job.state),
                   {whatText(job)},
                   {job.queue, Tone::Muted},
                   {ageText(job.createdAt, now)},
                   {took(job, now)},
                   {remark(job, details.holds), Tone::Muted}});
    }
    return table;
}

} // namespace sem
