#include "shared/text/statetext.h"

#include "shared/text/timetext.h"
#include "shared/text/tr.h"

#include <csignal>
#include <cstring>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString signalName(int signal)
{
    switch (signal) {
    case SIGHUP:
        return u"SIGHUP"_s;
    case SIGINT:
        return u"SIGINT"_s;
    case SIGILL:
        return u"SIGILL"_s;
    case SIGABRT:
        return u"SIGABRT"_s;
    case SIGFPE:
        return u"SIGFPE"_s;
    case SIGKILL:
        return u"SIGKILL"_s;
    case SIGSEGV:
        return u"SIGSEGV"_s;
    case SIGPIPE:
        return u"SIGPIPE"_s;
    case SIGTERM:
        return u"SIGTERM"_s;
    default:
        return Text::tr("signal %1").arg(signal);
    }
}

QString failureRemark(const Job &job)
{
    switch (job.failureReason.value_or(FailureReason::Lost)) {
    case FailureReason::Exit:
        return Text::tr("exit %1").arg(job.exitCode.value_or(1));
    case FailureReason::Signal:
        return signalName(job.signal.value_or(0));
    case FailureReason::Timeout:
        return Text::tr("timed out");
    case FailureReason::Stalled:
        return Text::tr("stalled");
    case FailureReason::Deadline:
        return Text::tr("deadline");
    case FailureReason::Spawn:
        return Text::tr("not started");
    case FailureReason::Lost:
        return Text::tr("lost");
    case FailureReason::Dependency:
        return Text::tr("dependency");
    case FailureReason::Handler:
        return Text::tr("handler");
    case FailureReason::MaxWait:
        return Text::tr("waited too long");
    }
    return {};
}

// The detail is the step that failed, what it was about, and the system's words:
// "exec make: No such file or directory".
QString spawnSentence(const Job &job)
{
    const QString step = job.failureDetail.section(u' ', 0, 0);
    const QString words = job.failureDetail.section(u' ', 1);
    if (step == "exec"_L1)
        return Text::tr("The command could not be executed: %1.").arg(words);
    if (step == "chdir"_L1)
        return Text::tr("The job's folder could not be entered: %1.").arg(words);
    return Text::tr("The system refused to start the command: %1.").arg(job.failureDetail);
}

} // namespace

Tone toneOf(JobState state)
{
    switch (state) {
    case JobState::Done:
        return Tone::Good;
    case JobState::Failed:
        return Tone::Bad;
    case JobState::Running:
    case JobState::Suspended:
        return Tone::Active;
    case JobState::Queued:
    case JobState::Scheduled:
        return Tone::Waiting;
    case JobState::Cancelled:
    case JobState::Superseded:
    case JobState::SkippedTtl:
    case JobState::SkippedDeadline:
        return Tone::Muted;
    }
    return Tone::Plain;
}

QString remark(const Job &job, const QStringList &holds)
{
    if (job.state == JobState::Failed)
        return failureRemark(job);
    if (job.stopping)
        return Text::tr("stopping");
    if (job.state == JobState::Scheduled && job.retriesUsed > 0)
        return Text::tr("retry %1 of %2").arg(job.retriesUsed).arg(job.maxRetries);
    if (holds.isEmpty())
        return {};
    const QString first = holdRemark(holds.first());
    return holds.size() == 1 ? first : first + u" +%1"_s.arg(holds.size() - 1);
}

QString failureSentence(const Job &job)
{
    if (job.state == JobState::SkippedTtl)
        return Text::tr("It had not started when its time to live was over.");
    if (job.state == JobState::SkippedDeadline && job.failureReason == FailureReason::Deadline)
        return Text::tr("It had not started when its deadline passed.");
    if (job.state != JobState::Failed && job.state != JobState::SkippedDeadline)
        return {};
    switch (job.failureReason.value_or(FailureReason::Lost)) {
    case FailureReason::Exit:
        return Text::tr("The command ended with exit code %1.").arg(job.exitCode.value_or(1));
    case FailureReason::Signal:
        return Text::tr("The command was ended by %1 (%2), which this service did not send.")
            .arg(signalName(job.signal.value_or(0)),
                 QString::fromLocal8Bit(strsignal(job.signal.value_or(0))));
    case FailureReason::Timeout:
        return Text::tr("It ran longer than its timeout and was stopped.");
    case FailureReason::Stalled:
        return Text::tr("It neither wrote anything nor used the processor, and was stopped.");
    case FailureReason::Deadline:
        return Text::tr("Its deadline passed while it ran, and it was stopped.");
    case FailureReason::Spawn:
        return spawnSentence(job);
    case FailureReason::Lost:
        return Text::tr("It was running when the machine or its runner went down; nothing tells "
                        "how far it came.");
    case FailureReason::Dependency:
        return Text::tr("A job that it waited for did not end as it should have.");
    case FailureReason::Handler:
        return Text::tr("Its handler reported a failure: %1.").arg(job.failureDetail);
    case FailureReason::MaxWait:
        return Text::tr("It had to wait longer than it allowed.");
    }
    return {};
}

QString holdRemark(const QString &code)
{
    const std::optional<HoldCode> hold = holdCodeFromString(code);
    if (!hold)
        return code;
    switch (*hold) {
    case HoldCode::NotDue:
        return Text::tr("not due");
    case HoldCode::RetryBackoff:
        return Text::tr("retry");
    case HoldCode::Debounce:
        return Text::tr("subject not quiet");
    case HoldCode::OutsideHours:
        return Text::tr("outside hours");
    case HoldCode::LockHeld:
        return Text::tr("lock held");
    case HoldCode::Dependency:
        return Text::tr("another job");
    case HoldCode::EventPending:
        return Text::tr("event");
    case HoldCode::QueuePaused:
        return Text::tr("queue paused");
    case HoldCode::ServicePaused:
        return Text::tr("paused");
    case HoldCode::QueueFull:
    case HoldCode::ServiceFull:
        return Text::tr("its turn");
    case HoldCode::SubjectRunning:
        return Text::tr("subject runs");
    case HoldCode::UserHold:
        return Text::tr("held");
    case HoldCode::NotIdle:
        return Text::tr("not idle");
    case HoldCode::OnBattery:
        return Text::tr("power");
    case HoldCode::BatteryLow:
        return Text::tr("battery low");
    case HoldCode::NoNetwork:
        return Text::tr("network");
    case HoldCode::Metered:
        return Text::tr("metered network");
    case HoldCode::Throttled:
        return Text::tr("machine busy");
    case HoldCode::SensorUnknown:
        return Text::tr("condition unknown");
    case HoldCode::DiskFull:
        return Text::tr("disk full");
    }
    return code;
}

QString whatText(const Job &job)
{
    if (!job.commandLine.isEmpty())
        return job.commandLine;
    return job.subjectKey.isEmpty() ? job.jobType : job.jobType + u' ' + job.subjectKey;
}

QString tookText(const Job &job, Timestamp now)
{
    if (!job.startedAt || (!job.finishedAt && !isStarted(job.state)))
        return {};
    return durationText(job.finishedAt.value_or(now) - *job.startedAt);
}

} // namespace sem
