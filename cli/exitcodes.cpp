#include "cli/exitcodes.h"

#include <cerrno>
#include <cstring>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// A command that the system refused to execute, told apart as shells do. The detail is the step,
// what it was about, and the system's words: "exec make: No such file or directory".
int exitCodeOfSpawn(const Job &job)
{
    if (job.exitCode)
        return *job.exitCode;
    if (!job.failureDetail.startsWith("exec "_L1))
        return exitcode::toolFailed; // it did not come that far: its folder, its standard input
    const QString missing = QString::fromLocal8Bit(std::strerror(ENOENT));
    return job.failureDetail.endsWith(missing) ? exitcode::commandNotFound
                                               : exitcode::notExecutable;
}

int exitCodeOfFailure(const Job &job)
{
    switch (job.failureReason.value_or(FailureReason::Lost)) {
    case FailureReason::Exit:
        return job.exitCode.value_or(exitcode::failed);
    case FailureReason::Signal:
        return exitcode::signalBase + job.signal.value_or(0);
    case FailureReason::Timeout:
    case FailureReason::Stalled:
    case FailureReason::Deadline:
    case FailureReason::MaxWait:
        return exitcode::timedOut;
    case FailureReason::Spawn:
        return exitCodeOfSpawn(job);
    case FailureReason::Lost:
    case FailureReason::Dependency:
    case FailureReason::Handler:
        return exitcode::toolFailed;
    }
    return exitcode::toolFailed;
}

} // namespace

int exitCode(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return exitcode::notFound;
    case ErrorCode::ParseError:
    case ErrorCode::InvalidRequest:
    case ErrorCode::MethodNotFound:
    case ErrorCode::InvalidParams:
    case ErrorCode::Validation:
    case ErrorCode::Conflict:
    case ErrorCode::Throttled:
    case ErrorCode::Unauthorized:
        return exitcode::refused;
    case ErrorCode::System:
        return error.data.value(u"reason"_s) == "no_connection"_L1 ? exitcode::noService
                                                                   : exitcode::failed;
    case ErrorCode::Internal:
    case ErrorCode::Database:
        return exitcode::failed;
    }
    return exitcode::failed;
}

int exitCode(const Job &job)
{
    switch (job.state) {
    case JobState::Done:
        return exitcode::fine;
    case JobState::Failed:
        return exitCodeOfFailure(job);
    case JobState::Cancelled:
        return exitcode::cancelled;
    case JobState::Superseded:
        return exitcode::superseded;
    case JobState::SkippedTtl:
    case JobState::SkippedDeadline:
        return exitcode::skipped;
    case JobState::Scheduled:
    case JobState::Queued:
    case JobState::Running:
    case JobState::Suspended:
        break;
    }
    return exitcode::toolFailed;
}

int exitCodeOfWaiting(const Error &error)
{
    const int code = exitCode(error);
    return code == exitcode::notFound ? code : exitcode::toolFailed;
}

} // namespace sem
