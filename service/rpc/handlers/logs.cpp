#include "service/engine/outputreader.h"
#include "service/engine/readqueue.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/jobreads.h"
#include "service/rpc/logtext.h"
#include "shared/domain/limits.h"
#include "shared/rpc/codec.h"

#include <QFileInfo>

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

struct Wish
{
    JobRef job = {};
    std::optional<int> attempt = {};
    int lines = 0;
    std::optional<qint64> offset = {}; // instead of lines
    qint64 limit = 0;
};

Result<> addChunk(LogTail &tail, const OutputReader &output, const AttemptRef &attempt, bool over,
                  const Wish &wish)
{
    Result<LogPiece> piece = readLog(output, attempt, over, *wish.offset, wish.limit);
    if (!piece)
        return piece.error();
    tail.chunk = piece->chunk;
    tail.nextOffset = piece->nextOffset;
    tail.eof = piece->eof;
    tail.droppedBytes = piece->droppedBytes;
    return {};
}

Result<> addLines(LogTail &tail, const OutputReader &output, const AttemptRef &attempt, bool over,
                  const Wish &wish)
{
    Result<LogLines> lines = readLastLines(output, attempt, over, wish.lines);
    if (!lines)
        return lines.error();
    tail.lines = lines->lines;
    tail.nextOffset = lines->nextOffset;
    tail.eof = lines->eof;
    return {};
}

// Of an attempt that is over: the end of its output that nothing is left of.
Result<> addForgotten(LogTail &tail, JobReader &reader, qint64 seq)
{
    const auto attempts = reader.attempts(seq);
    if (!attempts)
        return attempts.error();
    for (const Attempt &attempt : *attempts) {
        const qint64 forgotten = attempt.outputBytes - tail.nextOffset;
        if (attempt.number != tail.attempt || forgotten <= 0)
            continue;
        tail.droppedBytes = tail.droppedBytes.value_or(0) + forgotten;
        tail.nextOffset = attempt.outputBytes;
    }
    return {};
}

Result<LogTail> read(JobReader &reader, const OutputReader &output, const Wish &wish)
{
    const Result<Job> job = readJob(reader, wish.job);
    if (!job)
        return job.error();
    const int number = wish.attempt.value_or(job->attempt);
    if (number > job->attempt) {
        return notFoundError(u"Job %1 has had no attempt %2"_s.arg(nameOf(wish.job)).arg(number));
    }
    const AttemptRef attempt = {.seq = job->seq, .id = job->id, .attempt = number};
    const bool over = isOver(*job, number);

    LogTail tail{.id = job->id, .attempt = number};
    const auto add = wish.offset ? addChunk : addLines;
    if (const Result<> added = add(tail, output, attempt, over, wish); !added)
        return added.error();
    if (tail.eof) {
        if (const Result<> added = addForgotten(tail, reader, job->seq); !added)
            return added.error();
    }
    if (const QString path = output.path(attempt); QFileInfo::exists(path))
        tail.logPath = path;
    return tail;
}

} // namespace

void tailLog(const Call &call, const FrontServices &services)
{
    Wish wish = {.job = *jobRefFromJson(call.param("job_id"_L1)),
                 .lines = call.param("lines"_L1).toInt(),
                 .limit = call.param("limit"_L1).toInteger()};
    if (const QJsonValue attempt = call.param("attempt"_L1); attempt.isDouble())
        wish.attempt = attempt.toInt();
    if (const QJsonValue offset = call.param("offset"_L1); offset.isDouble())
        wish.offset = offset.toInteger();
    else if (call.params().contains("limit"_L1)) {
        call.answer(Error{.code = ErrorCode::InvalidParams,
                          .message = u"limit: goes with an offset"_s,
                          .data = {{u"field"_s, u"limit"_s}}});
        return;
    }

    const auto reply =
        call.then<LogTail>([call](const LogTail &tail) { call.answer(toJson(tail)); });
    services.ports.reads.post([reply, wish, &output = services.ports.output](JobReader &reader) {
        reply(read(reader, output, wish));
    });
}

} // namespace sem::handlers
