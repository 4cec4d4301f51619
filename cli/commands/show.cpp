#include "cli/commands/show.h"

#include "cli/exitcodes.h"
#include "cli/output/details.h"
#include "cli/output/holdline.h"
#include "cli/output/table.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/text/attempttext.h"
#include "shared/text/harmless.h"
#include "shared/text/sizetext.h"
#include "shared/text/statetext.h"
#include "shared/text/timetext.h"

#include <QJsonDocument>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString when(const std::optional<Timestamp> &time, Timestamp now)
{
    if (!time)
        return {};
    return Cli::tr("%1 (%2 ago)").arg(clockText(*time, now), ageText(*time, now));
}

// Between two moments, the second of which may not have come yet.
QString between(const std::optional<Timestamp> &begin, const std::optional<Timestamp> &end,
                Timestamp now)
{
    return begin ? durationText(end.value_or(now) - *begin) : QString();
}

QString jobOrEmpty(Session &session, const std::optional<JobId> &job)
{
    return job ? session.nameOf(*job) : QString();
}

void printHeadline(Output &output, const JobDetails &details)
{
    const Job &job = details.job;
    const Cell state = stateCell(job.state);
    output.line(output.painted(u'#' + QString::number(job.seq), Tone::Strong) + u' '
                + output.painted(state.text, state.tone) + u"  " + harmless(whatText(job)));
    if (const QString why = failureSentence(job); !why.isEmpty())
        output.line(why);
    if (job.stopping)
        output.line(Cli::tr("It was told to stop; its processes are not gone yet."));
}

void printHolds(Session &session, const ExplainAnswer &answer)
{
    for (const HoldInfo &hold : answer.holds) {
        session.output().line(
            Cli::tr("It waits: %1").arg(harmless(holdLine(hold, answer.seq, session.now()))));
    }
}

QString subjectText(const Job &job)
{
    if (job.subjectKey.isEmpty())
        return {};
    return Cli::tr("%1 (its job no. %2)").arg(job.subjectKey).arg(job.generation);
}

QString outputText(const Job &job)
{
    if (job.attempt == 0)
        return {};
    if (job.logBytes == 0)
        return Cli::tr("none");
    return Cli::tr("%1 (semanticatask logs %2)").arg(sizeText(job.logBytes)).arg(job.seq);
}

void addPayload(Details &details, const QJsonObject &payload)
{
    details.add(Cli::tr("folder"), payload.value("working_dir"_L1).toString());
    details.add(Cli::tr("environment"), payload.value("env"_L1).toObject().keys().join(u' '));
    QJsonObject rest = payload;
    for (const auto name : {"command"_L1, "args"_L1, "working_dir"_L1, "env"_L1})
        rest.remove(name);
    if (!rest.isEmpty()) {
        details.add(Cli::tr("payload"),
                    QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact)));
    }
}

QString durationOrEmpty(const std::optional<Duration> &duration)
{
    return duration ? durationText(*duration) : QString();
}

QString retriesText(const JobDetails &details)
{
    const Job &job = details.job;
    if (job.maxRetries == 0)
        return {};
    const QString used = Cli::tr("%1 of %2 used").arg(job.retriesUsed).arg(job.maxRetries);
    if (!details.retry) // by a service that is older
        return used;
    return Cli::tr("%1; the first after %2, each %3 times as long as the one before, at most %4")
        .arg(used, durationText(details.retry->base), QString::number(details.retry->factor),
             durationText(details.retry->cap));
}

QString conditionsText(const Conditions &conditions)
{
    QStringList parts;
    if (conditions.waitForIdle)
        parts.append(Cli::tr("idle"));
    if (conditions.requireCharging)
        parts.append(Cli::tr("external power"));
    if (conditions.requireNetwork == Conditions::Network::Any)
        parts.append(Cli::tr("network"));
    if (conditions.requireNetwork == Conditions::Network::Unmetered)
        parts.append(Cli::tr("unmetered network"));
    if (!conditions.event.isEmpty())
        parts.append(Cli::tr("event %1").arg(conditions.event));
    if (conditions.maxWait) {
        const QString longest = durationText(*conditions.maxWait);
        parts.append(conditions.onMaxWait == Conditions::OnMaxWait::Run
                         ? Cli::tr("run anyway after %1").arg(longest)
                         : Cli::tr("skip after %1").arg(longest));
    }
    return parts.join(u", "_s);
}

void printDetails(Session &session, const JobDetails &details)
{
    const Job &job = details.job;
    const Timestamp now = session.now();
    Details lines;
    lines.add(Cli::tr("id"), job.id.toString());
    lines.add(Cli::tr("type"), job.jobType);
    lines.add(Cli::tr("queue"), job.queue);
    lines.add(Cli::tr("priority"), job.priority == 0 ? QString() : QString::number(job.priority));
    lines.add(Cli::tr("subject"), subjectText(job));
    lines.add(Cli::tr("tag"), job.userTag);
    lines.add(Cli::tr("group"), job.chainGroup);
    lines.add(Cli::tr("parent"), jobOrEmpty(session, job.parent));
    lines.add(Cli::tr("retry of"), jobOrEmpty(session, job.retryOf));
    lines.add(Cli::tr("superseded by"), jobOrEmpty(session, job.supersededBy));
    lines.add(Cli::tr("conditions"), conditionsText(details.conditions.value_or(Conditions())));
    lines.add(Cli::tr("retries"), retriesText(details));
    lines.add(Cli::tr("timeout"), durationOrEmpty(details.timeout));
    lines.add(Cli::tr("stall timeout"), durationOrEmpty(details.stallTimeout));
    lines.add(Cli::tr("time to live"), durationOrEmpty(details.ttl));
    lines.add(Cli::tr("deadline"),
              details.deadline ? clockText(*details.deadline, now) : QString());
    lines.add(Cli::tr("trace id"), job.traceId);
    lines.add(Cli::tr("created"), when(job.createdAt, now));
    lines.add(Cli::tr("started"), when(job.startedAt, now));
    lines.add(Cli::tr("finished"), when(job.finishedAt, now));
    lines.add(Cli::tr("waited"),
              between(job.createdAt, job.startedAt, job.finishedAt.value_or(now)));
    lines.add(Cli::tr("took"), between(job.startedAt, job.finishedAt, now));
    if (details.payload)
        addPayload(lines, *details.payload);
    lines.add(Cli::tr("output"), outputText(job));
    lines.add(Cli::tr("result"), QString::fromUtf8(job.resultSummary));
    lines.add(Cli::tr("artifacts"), details.artifacts.value_or(QStringList()).join(u' '));
    lines.print(session.output());
}

void printAttempts(Session &session, const std::vector<Attempt> &attempts)
{
    if (attempts.empty())
        return;
    const Timestamp now = session.now();
    Table table({{.title = Cli::tr("ATTEMPT"), .align = Table::Align::Right},
                 {.title = Cli::tr("STARTED")},
                 {.title = Cli::tr("TOOK"), .align = Table::Align::Right},
                 {.title = Cli::tr("CPU"), .align = Table::Align::Right, .isExtra = true},
                 {.title = Cli::tr("MEMORY"), .align = Table::Align::Right, .isExtra = true},
                 {.title = Cli::tr("OUTCOME")},
                 {.title = Cli::tr("REMARK"), .gives = true}});
    for (const Attempt &attempt : attempts) {
        const bool measured = attempt.finishedAt && attempt.peakRssBytes > 0;
        table.add({{QString::number(attempt.number)},
                   {clockText(attempt.startedAt, now)},
                   {between(attempt.startedAt, attempt.finishedAt, now)},
                   {measured ? durationText(attempt.cpu) : QString()},
                   {measured ? sizeText(attempt.peakRssBytes) : QString()},
                   {outcomeText(attempt)},
                   {attemptRemark(attempt)}});
    }
    session.output().line(QString());
    table.print(session.output());
}

int show(Session &session, const JobRef &job)
{
    const Result<JobAnswer> answer =
        session.await(session.client().job(job, ServiceClient::Payload::Included));
    if (!answer)
        return session.fail(answer.error(), job);
    if (session.json()) {
        session.output().line(toJson(answer->job));
        return exitcode::fine;
    }
    printHeadline(session.output(), answer->job);
    if (isWaiting(answer->job.job.state)) {
        const Result<ExplainAnswer> why = session.await(session.client().explain(job));
        if (!why)
            return session.fail(why.error(), job);
        printHolds(session, *why);
    }
    session.output().line(QString());
    printDetails(session, answer->job);
    printAttempts(session, answer->job.attempts.value_or(std::vector<Attempt>()));
    return exitcode::fine;
}

} // namespace

void declareShow(CommandLine &line)
{
    const auto job = std::make_shared<std::optional<JobRef>>();
    Verb verb(line, "show", Cli::tr("Show all about a job, and why it failed or waits"));
    verb.job("JOB", *job, Cli::tr("Its number or id"), Verb::Presence::Required);
    verb.does([job](Session &session) { return show(session, **job); });
}

} // namespace sem
