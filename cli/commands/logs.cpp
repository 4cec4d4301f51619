#include "cli/commands/logs.h"

#include "cli/exitcodes.h"
#include "cli/follow.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/domain/limits.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::optional<JobRef> job = {};
    std::optional<int> attempt = {};
    std::optional<int> lines = {};
    bool follow = false;
};

// The last lines, and where to go on after them.
Result<OutputPosition> printLines(Session &session, const Options &options, int count)
{
    const Result<LogTail> tail =
        session.await(session.client().logLines(*options.job, count, options.attempt));
    if (!tail)
        return tail.error();
    if (session.json()) {
        session.output().line(toJson(*tail));
    } else {
        noteDropped(session, tail->droppedBytes.value_or(0));
        for (const QString &text : tail->lines.value_or(QStringList()))
            session.output().line(text);
    }
    return OutputPosition{.attempt = tail->attempt, .offset = tail->nextOffset};
}

// All that there is by now.
Result<> printAll(Session &session, const Options &options)
{
    LogRange range{.limit = limits::logChunkBytes};
    for (;;) {
        const Result<LogTail> tail =
            session.await(session.client().logChunk(*options.job, range, options.attempt));
        if (!tail)
            return tail.error();
        if (session.json()) {
            session.output().line(toJson(*tail));
        } else {
            noteDropped(session, tail->droppedBytes.value_or(0));
            session.output().data(tail->chunk.value_or(QString()));
        }
        if (tail->eof || tail->nextOffset == range.offset)
            return {};
        range.offset = tail->nextOffset;
    }
}

// What is not found may also be the attempt.
int failLogs(Session &session, const Options &options, const Error &error)
{
    return options.attempt ? session.fail(error) : session.fail(error, *options.job);
}

int logs(Session &session, const Options &options)
{
    OutputPosition position;
    if (options.lines) {
        const Result<OutputPosition> end = printLines(session, options, *options.lines);
        if (!end)
            return failLogs(session, options, end.error());
        position = *end;
    }
    if (options.follow) {
        const auto job = follow(session, *options.job, position, [] { return false; });
        return job ? exitcode::fine : session.fail(job.error(), *options.job);
    }
    if (!options.lines) {
        if (const Result<> printed = printAll(session, options); !printed)
            return failLogs(session, options, printed.error());
    }
    return exitcode::fine;
}

} // namespace

void declareLogs(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "logs", Cli::tr("Show what a job wrote"));
    verb.job("JOB", options->job, Cli::tr("Its number or id"), Verb::Presence::Required);
    verb.flag("-f,--follow", options->follow, Cli::tr("Go on until the job has ended"));
    verb.number("-n,--lines", options->lines, Cli::tr("Only the last so many lines (1 to 1000)"));
    verb.number("--attempt", options->attempt, Cli::tr("Of this attempt (the latest)"));
    verb.check([options] {
        return options->follow && options->attempt
            ? Cli::tr("--follow shows the latest attempt; leave --attempt out")
            : QString();
    });
    verb.does([options](Session &session) { return logs(session, *options); });
}

} // namespace sem
