#include "cli/follow.h"

#include "cli/session.h"
#include "cli/tr.h"
#include "shared/domain/limits.h"
#include "shared/text/sizetext.h"

namespace sem {

void noteDropped(Session &session, qint64 bytes)
{
    if (bytes > 0)
        session.output().note(Cli::tr("[%1 of output are no longer kept]").arg(sizeText(bytes)));
}

namespace {

void print(Session &session, const Job &job, const LogPiece &piece)
{
    if (!session.json()) {
        noteDropped(session, piece.droppedBytes);
        session.output().data(piece.chunk);
    } else if (!piece.chunk.isEmpty() || piece.eof) {
        session.output().line(toJson(LogTail{.id = job.id,
                                             .attempt = job.attempt,
                                             .chunk = piece.chunk,
                                             .nextOffset = piece.nextOffset,
                                             .eof = piece.eof,
                                             .droppedBytes = piece.droppedBytes}));
    }
}

} // namespace

Result<std::optional<Job>> follow(Session &session, const JobRef &job, OutputPosition &position,
                                  const std::function<bool()> &isInterrupted)
{
    for (;;) {
        auto reply = session.client().waitForOutput(job, position.offset, limits::longestWait);
        session.waitUntil([&] { return reply.isFinished() || isInterrupted(); });
        if (!reply.isFinished())
            return std::optional<Job>();

        const Result<WaitAnswer> answer = reply.takeResult();
        if (!answer && isConnectionLost(answer.error()))
            continue;
        if (!answer)
            return answer.error();
        if (answer->jobs.empty())
            return Error{.message = Cli::tr("the answer names no job")};

        const Job &now = answer->jobs.front().job;
        if (now.attempt != position.attempt && position.offset > 0) {
            position = {.attempt = now.attempt};
            continue;
        }
        position.attempt = now.attempt;
        if (answer->log) {
            print(session, now, *answer->log);
            position.offset = answer->log->nextOffset;
        }
        const bool allShown = !answer->log || answer->log->eof || answer->log->chunk.isEmpty();
        if (isFinal(now.state) && allShown)
            return std::optional<Job>(now);
    }
}

} // namespace sem
