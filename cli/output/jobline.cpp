#include "cli/output/jobline.h"

#include "cli/output/textwidth.h"
#include "cli/session.h"
#include "shared/text/harmless.h"
#include "shared/text/statetext.h"
#include "shared/text/timetext.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 6;
constexpr int stateWidth = 10;
constexpr int tookWidth = 10;
constexpr int gap = 2;

QString padding(const QString &text, int width)
{
    return QString(std::max(width - textWidth(text), 0), u' ');
}

} // namespace

void printEnded(Session &session, const JobDetails &details)
{
    Output &output = session.output();
    if (session.json()) {
        output.line(toJson(details));
        return;
    }
    const Job &job = details.job;
    const QString number = u'#' + QString::number(job.seq);
    const Cell state = stateCell(job.state);
    const QString took = job.startedAt && job.finishedAt
        ? durationText(*job.finishedAt - *job.startedAt)
        : QString();
    const QString why = remark(job, details.holds);
    QString what = harmless(whatText(job)) + (why.isEmpty() ? QString() : u" (" + why + u')');
    if (output.width() > 0) {
        const int left = numberWidth + stateWidth + tookWidth + 3 * gap;
        what = elided(what, std::max(output.width() - left, 1));
    }
    const QString space(gap, u' ');
    output.line(padding(number, numberWidth) + number + space
                + output.painted(state.text, state.tone) + padding(state.text, stateWidth) + space
                + padding(took, tookWidth) + took + space + what);
}

} // namespace sem
