#include "cli/commands/explain.h"

#include "cli/eachjob.h"
#include "cli/output/holdline.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/rpc/members.h"
#include "shared/text/harmless.h"
#include "shared/text/holdtext.h"
#include "shared/text/statetext.h"
#include "shared/text/timetext.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString endText(const StoryLine &line)
{
    QStringList parts{line.outcome ? nameOf(*line.outcome) : QString()};
    if (line.failureReason)
        parts.append(nameOf(*line.failureReason));
    else if (line.stopReason)
        parts.append(nameOf(*line.stopReason));
    if (line.exitCode)
        parts.append(Cli::tr("exit code %1").arg(*line.exitCode));
    if (line.signal)
        parts.append(Cli::tr("signal %1").arg(*line.signal));
    if (!line.failureDetail.isEmpty())
        parts.append(line.failureDetail);
    const QStringList frozen = QVariant(toJson(line.freezeReasons).toVariantList()).toStringList();
    if (!frozen.isEmpty())
        parts.append(Cli::tr("frozen meanwhile: %1").arg(frozen.join(u", "_s)));
    return parts.join(u", "_s);
}

QString finishText(Session &session, const StoryLine &line)
{
    QString text = line.state ? nameOf(*line.state) : QString();
    if (line.failureReason)
        text += u": "_s + nameOf(*line.failureReason);
    if (!line.failureDetail.isEmpty())
        text += u' ' + line.failureDetail;
    if (line.supersededBy)
        text += Cli::tr(" by %1").arg(session.nameOf(*line.supersededBy));
    return text;
}

QString storyText(Session &session, const StoryLine &line)
{
    if (line.what == "created"_L1)
        return Cli::tr("created");
    if (line.what == "started"_L1)
        return Cli::tr("attempt %1 started").arg(line.attempt.value_or(0));
    if (line.what == "ended"_L1)
        return Cli::tr("attempt %1 ended: %2").arg(line.attempt.value_or(0)).arg(endText(line));
    return finishText(session, line);
}

void print(Session &session, const ExplainAnswer &answer)
{
    Output &output = session.output();
    const Timestamp now = session.now();
    const Cell state = stateCell(answer.state);
    output.line(output.painted(u'#' + QString::number(answer.seq), Tone::Strong) + u' '
                + output.painted(state.text, state.tone));
    for (const HoldInfo &hold : answer.holds)
        output.line(u"  "_s + harmless(holdLine(hold, answer.seq, now)));
    if (answer.placeInLine)
        output.line(u"  "_s + Cli::tr("place in line: %1").arg(*answer.placeInLine));
    for (const Patience &patience : answer.patience)
        output.line(u"  "_s + patienceText(patience, now));
    for (const StoryLine &line : answer.story)
        output.line(u"  "_s + clockText(line.time, now) + u"  "_s
                    + harmless(storyText(session, line)));
}

int explain(Session &session, const std::vector<JobRef> &jobs)
{
    return forEachJob(
        session, jobs, [&](const JobRef &job) { return session.client().explain(job); },
        [&](const JobRef &, const ExplainAnswer &answer) { print(session, answer); });
}

} // namespace

void declareExplain(CommandLine &line)
{
    const auto jobs = std::make_shared<std::vector<JobRef>>();
    Verb verb(line, "explain", Cli::tr("Say why jobs do not start, or what became of them"));
    verb.jobs("JOB", *jobs, Cli::tr("Their numbers or ids"), Verb::Presence::Required);
    verb.does([jobs](Session &session) { return explain(session, *jobs); });
}

} // namespace sem
