#include "cli/output/jobtable.h"

#include "cli/tr.h"
#include "shared/text/statetext.h"
#include "shared/text/timetext.h"

namespace sem {

using namespace Qt::StringLiterals;

Table jobTable(const std::vector<JobDetails> &jobs, Timestamp now)
{
    Table table({{.title = u"#"_s, .align = Table::Align::Right},
                 {.title = Cli::tr("STATE")},
                 {.title = Cli::tr("WHAT"), .gives = true},
                 {.title = Cli::tr("QUEUE"), .isExtra = true},
                 {.title = Cli::tr("AGE"), .align = Table::Align::Right, .isExtra = true},
                 {.title = Cli::tr("TOOK"), .align = Table::Align::Right, .isExtra = true},
                 {.title = Cli::tr("REMARK")}});
    for (const JobDetails &details : jobs) {
        const Job &job = details.job;
        table.add({{QString::number(job.seq)},
                   stateCell(job.state),
                   {whatText(job)},
                   {job.queue, Tone::Muted},
                   {ageText(job.createdAt, now)},
                   {tookText(job, now)},
                   {remark(job, details.holds), Tone::Muted}});
    }
    return table;
}

} // namespace sem
