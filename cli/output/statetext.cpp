#include "cli/output/statetext.h"

#include "cli/tr.h"
#include "shared/core/words.h"

#include <csignal>
#include <cstring>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Tone tone(JobState state)
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
        return Cli::tr("signal %1").arg(signal);
    }
}

QString failureRemark(const Job &job)
{
    switch (job.failureReason.value_or(FailureReason::Lost)) {
    case FailureReason::Exit:
        return Cli::tr("exit %1").arg(job.exitCode.value_or(1));
    case FailureReason::Signal:
        return signalName(job.signal.value_or(0));
    case FailureReason::Timeout:
        return Cli::tr("timed out");
    case FailureReason::Stalled:
        return Cli::tr("stalled");
    case FailureReason::Deadline:
        return Cli::tr("deadline");
    case FailureReason::Spawn:
        return Cli::tr("not started");
    case FailureReason::Lost:
        return Cli::tr("lost");
    case FailureReason::Dependency:
        return Cli::tr("dependency");
    case FailureReason::Handler:
        return Cli::tr("handler");
    case FailureReason::MaxWait:
        return Cli::tr("waited too long");
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
        return Cli::tr("The command could not be executed: %1.").arg(words);
    if (step == "chdir"_L1)
        return Cli::tr("The job's folder could not be entered: %1.").arg(words);
    return Cli::tr("The system refused to start the command: %1.").arg(job.failureDetail);
}

} // namespace

Cell stateCell(JobState state)
{
    return {nameOf(state), tone(state)};
}

QString remark(const Job &job, const QStringList &holds)
{
    if (job.state == JobState::Failed)
        return failureRemark(job);
    if (job.stopping)
        return Cli::tr("stopping");
    if (job.state == JobState::Scheduled && job.retriesUsed > 0)
        return Cli::tr("retry %1 of %2").arg(job.retriesUsed).arg(job.maxRetries);
    if (job.state == JobState::Suspended && !job.freezeReasons)
        return Cli::tr("its turn");
    return holds.isEmpty() ? QString() : holdRemark(holds.first());
}

QString failureSentence(const Job &job)
{
    if (job.state != JobState::Failed)
        return {};
    switch (job.failureReason.value_or(FailureReason::Lost)) {
    case FailureReason::Exit:
        return Cli::tr("The command ended with exit code %1.").arg(job.exitCode.value_or(1));
    case FailureReason::Signal:
        return Cli::tr("The command was ended by %1 (%2), which this service did not send.")
            .arg(signalName(job.signal.value_or(0)),
                 QString::fromLocal8Bit(strsignal(job.signal.value_or(0))));
    case FailureReason::Timeout:
        return Cli::tr("It ran longer than its timeout and was stopped.");
    case FailureReason::Stalled:
        return Cli::tr("It neither wrote anything nor used the processor, and was stopped.");
    case FailureReason::Deadline:
        return Cli::tr("Its deadline passed while it ran, and it was stopped.");
    case FailureReason::Spawn:
        return spawnSentence(job);
    case FailureReason::Lost:
        return Cli::tr("It was running when the machine or its runner went down; nothing tells "
                       "how far it came.");
    case FailureReason::Dependency:
        return Cli::tr("A job that it waited for did not end as it should have.");
    case FailureReason::Handler:
        return Cli::tr("Its handler reported a failure: %1.").arg(job.failureDetail);
    case FailureReason::MaxWait:
        return Cli::tr("It had to wait longer than it allowed.");
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
        return Cli::tr("not due");
    case HoldCode::RetryBackoff:
        return Cli::tr("retry");
    case HoldCode::Debounce:
        return Cli::tr("subject not quiet");
    case HoldCode::OutsideHours:
        return Cli::tr("outside hours");
    case HoldCode::LockHeld:
        return Cli::tr("lock held");
    case HoldCode::Dependency:
        return Cli::tr("another job");
    case HoldCode::EventPending:
        return Cli::tr("event");
    case HoldCode::QueuePaused:
        return Cli::tr("queue paused");
    case HoldCode::ServicePaused:
        return Cli::tr("paused");
    case HoldCode::QueueFull:
    case HoldCode::ServiceFull:
        return Cli::tr("its turn");
    case HoldCode::SubjectRunning:
        return Cli::tr("subject runs");
    case HoldCode::UserHold:
        return Cli::tr("held");
    case HoldCode::NotIdle:
        return Cli::tr("not idle");
    case HoldCode::OnBattery:
        return Cli::tr("power");
    case HoldCode::BatteryLow:
        return Cli::tr("battery low");
    case HoldCode::NoNetwork:
        return Cli::tr("network");
    case HoldCode::Metered:
        return Cli::tr("metered network");
    case HoldCode::Throttled:
        return Cli::tr("machine busy");
    case HoldCode::SensorUnknown:
        return Cli::tr("condition unknown");
    case HoldCode::DiskFull:
        return Cli::tr("disk full");
    }
    return code;
}

QString whatText(const Job &job)
{
    if (!job.commandLine.isEmpty())
        return job.commandLine;
    return job.subjectKey.isEmpty() ? job.jobType : job.jobType + u' ' + job.subjectKey;
}

} // namespace sem
