#include "service/rpc/logtext.h"

#include "shared/domain/limits.h"

#include <QStringDecoder>

#include <algorithm>

namespace sem {

namespace {

constexpr qsizetype longestCharacter = 4;

// Of a character, by its first byte; 0 for a byte that begins none.
qsizetype characterLength(uchar first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    if (first >= 0xf0 && first <= 0xf4)
        return 4;
    return 0;
}

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

// Cuts off what cannot be read yet; the offset behind what is left.
qint64 settle(OutputChunk &chunk, bool over)
{
    const bool atEnd = chunk.offset + chunk.bytes.size() >= chunk.end;
    if (!over || !atEnd)
        chunk.bytes.chop(unfinishedTail(chunk.bytes));
    return chunk.offset + chunk.bytes.size();
}

} // namespace

qsizetype unfinishedTail(QByteArrayView utf8)
{
    const qsizetype longest = std::min(utf8.size(), longestCharacter - 1);
    for (qsizetype tail = 1; tail <= longest; ++tail) {
        const auto byte = static_cast<uchar>(utf8[utf8.size() - tail]);
        if (!isContinuation(byte))
            return characterLength(byte) > tail ? tail : 0;
    }
    return 0;
}

QString textFromOutput(QByteArrayView bytes)
{
    // A byte order mark is output like any other.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

bool isOver(const Job &job, int attempt)
{
    return isFinal(job.state) || attempt < job.attempt || (attempt > 0 && !isStarted(job.state));
}

Result<LogPiece> readLog(const OutputReader &output, const AttemptRef &attempt, bool over,
                         qint64 offset, qint64 limit)
{
    // Less than a character would never get on.
    Result<OutputChunk> chunk =
        output.chunk(attempt, offset, std::max<qint64>(limit, longestCharacter));
    if (!chunk) {
        if (chunk.error().code != ErrorCode::NotFound)
            return chunk.error();
        return LogPiece{.nextOffset = offset, .eof = over};
    }
    const qint64 next = settle(*chunk, over);
    return LogPiece{.chunk = textFromOutput(chunk->bytes),
                    .nextOffset = next,
                    .eof = over && next >= chunk->end,
                    .droppedBytes = std::max<qint64>(0, chunk->offset - offset)};
}

Result<LogLines> readLastLines(const OutputReader &output, const AttemptRef &attempt, bool over,
                               int lines)
{
    Result<OutputChunk> chunk = output.lastLines(attempt, lines, limits::logChunkBytes);
    if (!chunk) {
        if (chunk.error().code != ErrorCode::NotFound)
            return chunk.error();
        return LogLines{.eof = over};
    }
    const qint64 next = settle(*chunk, over);
    LogLines read{.nextOffset = next, .eof = over && next >= chunk->end};
    if (chunk->bytes.endsWith('\n'))
        chunk->bytes.chop(1);
    else if (chunk->bytes.isEmpty())
        return read;
    read.lines = textFromOutput(chunk->bytes).split(u'\n');
    return read;
}

} // namespace sem
