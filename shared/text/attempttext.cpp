#include "shared/text/attempttext.h"

#include "shared/text/sizetext.h"
#include "shared/text/tr.h"

#include <QStringList>

namespace sem {

using namespace Qt::StringLiterals;

QString outcomeText(const Attempt &attempt)
{
    return attempt.outcome ? nameOf(*attempt.outcome) : Text::tr("running");
}

QString attemptRemark(const Attempt &attempt)
{
    QStringList remarks;
    if (attempt.exitCode.value_or(0) != 0)
        remarks.append(Text::tr("exit %1").arg(*attempt.exitCode));
    if (attempt.signal)
        remarks.append(Text::tr("signal %1").arg(*attempt.signal));
    if (attempt.stopReason)
        remarks.append(Text::tr("stopped: %1").arg(nameOf(*attempt.stopReason)));
    if (!attempt.failureDetail.isEmpty())
        remarks.append(attempt.failureDetail);
    if (attempt.droppedBytes > 0)
        remarks.append(Text::tr("%1 of output dropped").arg(sizeText(attempt.droppedBytes)));
    if (attempt.leftovers > 0)
        remarks.append(Text::tr("left processes: %1").arg(attempt.leftovers));
    return remarks.join(u", "_s);
}

} // namespace sem
