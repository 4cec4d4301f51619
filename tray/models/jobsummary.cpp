#include "tray/models/jobsummary.h"

#include "shared/text/harmless.h"
#include "shared/text/holdtext.h"
#include "shared/text/sizetext.h"
#include "shared/text/statetext.h"
#include "shared/text/timetext.h"
#include "tray/models/jobtext.h"
#include "tray/models/listtext.h"
#include "tray/models/tr.h"

#include <QJsonDocument>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString when(const std::optional<Timestamp> &time, Timestamp now)
{
    if (!time)
        return {};
    return *time > now ? Tray::tr("%1 (in %2)").arg(plannedText(*time, now), ageText(now, *time))
                       : Tray::tr("%1 (%2 ago)").arg(clockText(*time, now), ageText(*time, now));
}

QString numberOrEmpty(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString remedy(const HoldInfo &hold)
{
    switch (hold.code) {
    case HoldCode::NotDue:
    case HoldCode::RetryBackoff:
    case HoldCode::Debounce:
    case HoldCode::OutsideHours:
        return Tray::tr("“Run now” does not wait for that.");
    case HoldCode::QueueFull:
        return Tray::tr("It starts when one of them ends, or when the queue gets more slots.");
    case HoldCode::ServiceFull:
        return Tray::tr("It starts when one of them ends; “Run now” does not wait.");
    case HoldCode::QueuePaused:
        return Tray::tr("Let the queue go on in the list of queues.");
    case HoldCode::ServicePaused:
        return Tray::tr("“Resume” lets everything go on.");
    case HoldCode::SubjectRunning:
    case HoldCode::LockHeld:
    case HoldCode::Dependency:
        return Tray::tr("It starts after that job has ended.");
    case HoldCode::UserHold:
        return Tray::tr("“Release” lets it go.");
    case HoldCode::EventPending:
        return Tray::tr("It starts once the event is emitted.");
    case HoldCode::NotIdle:
        return Tray::tr("It starts once the machine is left alone; “Run now” does not wait.");
    case HoldCode::OnBattery:
    case HoldCode::BatteryLow:
        return Tray::tr("Plug the machine in; “Run now” does not wait for that.");
    case HoldCode::NoNetwork:
    case HoldCode::Metered:
        return Tray::tr("It starts with another connection; “Run now” does not wait for that.");
    case HoldCode::Throttled:
        return Tray::tr("It starts when other programs do less; “Run now” does not wait for that.");
    case HoldCode::SensorUnknown:
        return Tray::tr("“Run now” starts it all the same.");
    case HoldCode::DiskFull:
        return Tray::tr("Make room on the disk.");
    }
    return {};
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString titleOf(const Job &job)
{
    return u"#%1 %2"_s.arg(job.seq).arg(harmless(whatText(job)));
}

std::vector<SummaryLine> summaryOf(const JobDetails &details, Timestamp now)
{
    const Job &job = details.job;
    std::vector<SummaryLine> lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.push_back({label, harmless(value)});
    };
    QString state = stateWord(job);
    if (const QString more = remark(job, details.holds); !more.isEmpty())
        state += u" ("_s + more + u')';
    add(Tray::tr("State"), state);
    add(Tray::tr("Why"), failureSentence(job));
    add(Tray::tr("Command"), job.commandLine);
    if (details.payload) {
        add(Tray::tr("Folder"), details.payload->value(u"working_dir"_s).toString());
        add(Tray::tr("Environment"), listText(details.payload->value(u"env"_s).toObject().keys()));
    }
    add(Tray::tr("Type"), job.jobType);
    add(Tray::tr("Queue"), job.queue);
    add(Tray::tr("Subject"), job.subjectKey);
    add(Tray::tr("Tag"), job.userTag);
    add(Tray::tr("Group"), job.chainGroup);
    add(Tray::tr("Priority"), numberOrEmpty(job.priority));
    add(Tray::tr("Created"), when(job.createdAt, now));
    if (isWaiting(job.state))
        add(Tray::tr("Due"), when(job.runAt, now));
    add(Tray::tr("Started"), when(job.startedAt, now));
    add(Tray::tr("Finished"), when(job.finishedAt, now));
    add(Tray::tr("Took"), tookText(job, now));
    if (job.maxRetries > 0)
        add(Tray::tr("Retries"), Tray::tr("%1 of %2").arg(job.retriesUsed).arg(job.maxRetries));
    if (job.exitCode)
        add(Tray::tr("Exit code"), QString::number(*job.exitCode));
    add(Tray::tr("Output"), job.logBytes > 0 ? sizeText(job.logBytes) : QString());
    add(Tray::tr("Result"), QString::fromUtf8(job.resultSummary));
    add(Tray::tr("Artifacts"), listText(details.artifacts.value_or(QStringList())));
    add(Tray::tr("Id"), job.id.toString());
    return lines;
}

QStringList whyNotYet(const ExplainAnswer &answer, Timestamp now)
{
    QStringList sentences;
    for (const HoldInfo &hold : answer.holds) {
        sentences += Tray::tr("%1. %2", "a reason, and what would change it")
                         .arg(harmless(capitalised(holdText(hold, now))), remedy(hold));
    }
    if (sentences.isEmpty() && answer.placeInLine) {
        sentences += *answer.placeInLine == 1
            ? Tray::tr("Nothing holds it: it is the next.")
            : Tray::tr("Nothing holds it: it is number %1 in line.").arg(*answer.placeInLine);
    }
    return sentences;
}

} // namespace sem
