#include "cli/commands/queues.h"

#include "cli/exitcodes.h"
#include "cli/output/table.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/text/timetext.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Zeros are left empty: what is there then stands out.
QString count(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString remarkOf(const QueueInfo &queue, Timestamp now)
{
    QStringList remarks;
    if (queue.paused) {
        remarks.append(queue.pausedUntil
                           ? Cli::tr("paused until %1").arg(clockText(*queue.pausedUntil, now))
                           : Cli::tr("paused"));
    }
    if (!queue.activeHours.isEmpty())
        remarks.append(queue.activeHours);
    if (queue.weight != 1)
        remarks.append(Cli::tr("weight %1").arg(queue.weight));
    return remarks.join(u", "_s);
}

int queues(Session &session)
{
    const Result<QueuesAnswer> answer = session.await(session.client().queues());
    if (!answer)
        return session.fail(answer.error());
    if (session.json()) {
        session.output().line(toJson(*answer));
        return exitcode::fine;
    }
    using Align = Table::Align;
    Table table({{.title = Cli::tr("QUEUE"), .gives = true},
                 {.title = Cli::tr("RUNNING"), .align = Align::Right},
                 {.title = Cli::tr("AT MOST"), .align = Align::Right, .isExtra = true},
                 {.title = Cli::tr("QUEUED"), .align = Align::Right},
                 {.title = Cli::tr("HELD"), .align = Align::Right},
                 {.title = Cli::tr("FAILED 24 H"), .align = Align::Right, .isExtra = true},
                 {.title = Cli::tr("USUAL WAIT"), .align = Align::Right, .isExtra = true},
                 {.title = Cli::tr("REMARK")}});
    for (const QueueInfo &queue : answer->queues) {
        table.add(
            {{queue.name},
             {count(queue.running), Tone::Active},
             {QString::number(queue.concurrency)},
             {count(queue.queued), Tone::Waiting},
             {count(queue.held)},
             {count(queue.failed24h), Tone::Bad},
             {queue.averageWait > Duration::zero() ? durationText(queue.averageWait) : QString()},
             {remarkOf(queue, session.now()), queue.paused ? Tone::Bad : Tone::Plain}});
    }
    if (table.isEmpty())
        session.output().note(Cli::tr("no queues yet; a queue is made by its first job"));
    else
        table.print(session.output());
    if (answer->paused) {
        session.output().note(
            Cli::tr("everything is paused; `semanticatask resume` lets it go on"));
    }
    return exitcode::fine;
}

} // namespace

void declareQueues(CommandLine &line)
{
    Verb verb(line, "queues", Cli::tr("Show the queues and what is in them"));
    verb.does(queues);
}

} // namespace sem
