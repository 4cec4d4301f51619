#include "service/execution/fileoutputreader.h"

#include "service/execution/outputsegments.h"

#include <QFile>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstLook = 64 * 1024;
constexpr qsizetype mostArtifacts = 1'000; // that are told; the folder has them all

// Nothing: the runner has removed a segment since it was listed.
Result<std::optional<OutputChunk>> tryReadChunk(const AttemptFolder &folder, qint64 offset,
                                                qint64 limit)
{
    const auto segments = outputSegments(folder);
    if (!segments)
        return segments.error();
    if (segments->empty())
        return notFoundError(u"no output in "_s + folder.path());

    OutputChunk chunk{.offset = offset, .end = segments->back().end()};
    for (const OutputSegment &segment : *segments) {
        const qint64 position = chunk.offset + chunk.bytes.size();
        const bool isContiguous = segment.offset <= position;
        if (segment.end() <= position)
            continue;
        if (chunk.bytes.size() >= limit || (!isContiguous && !chunk.bytes.isEmpty()))
            break;
        if (!isContiguous)
            chunk.offset = segment.offset;
        const qint64 from = std::max(position, segment.offset);
        const auto bytes = readSegment(folder, segment, from, limit - chunk.bytes.size());
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            return std::optional<OutputChunk>();
        if (!bytes)
            return bytes.error();
        chunk.bytes += *bytes;
    }
    return std::optional(chunk);
}

Result<OutputChunk> readChunk(const AttemptFolder &folder, qint64 offset, qint64 limit)
{
    while (true) {
        auto chunk = tryReadChunk(folder, offset, limit);
        if (!chunk)
            return chunk.error();
        if (*chunk)
            return **std::move(chunk);
    }
}

// Where the last `lines` lines begin; -1 if there are fewer.
qsizetype startOfLastLines(const QByteArray &text, int lines)
{
    // The newline at the very end closes the last line.
    qsizetype newline = text.size() - (text.endsWith('\n') ? 1 : 0);
    for (int i = 0; i < lines; ++i) {
        if (newline == 0)
            return -1;
        newline = text.lastIndexOf('\n', newline - 1);
        if (newline < 0)
            return -1;
    }
    return newline + 1;
}

void cutFront(OutputChunk &chunk, qsizetype bytes)
{
    chunk.bytes.remove(0, bytes);
    chunk.offset += bytes;
}

// What follows the last gap at or behind `offset`.
Result<OutputChunk> readTail(const AttemptFolder &folder, qint64 offset, qint64 end)
{
    Result<OutputChunk> chunk = readChunk(folder, offset, end - offset);
    while (chunk && !chunk->bytes.isEmpty() && chunk->offset + chunk->bytes.size() < end) {
        offset = chunk->offset + chunk->bytes.size();
        chunk = readChunk(folder, offset, end - offset);
    }
    return chunk;
}

} // namespace

FileOutputReader::FileOutputReader(Paths paths)
    : m_paths(std::move(paths))
{ }

Result<OutputChunk> FileOutputReader::chunk(const AttemptRef &attempt, qint64 offset,
                                            qint64 limit) const
{
    const Result<AttemptFolder> folder = AttemptFolder::open(m_paths, attempt);
    if (!folder)
        return folder.error();
    return readChunk(*folder, offset, limit);
}

Result<OutputChunk> FileOutputReader::lastLines(const AttemptRef &attempt, int lines,
                                                qint64 limit) const
{
    const Result<AttemptFolder> folder = AttemptFolder::open(m_paths, attempt);
    if (!folder)
        return folder.error();
    const Result<OutputChunk> nothing = readChunk(*folder, 0, 0);
    if (!nothing)
        return nothing.error();

    for (qint64 look = std::min(firstLook, limit);; look = std::min(8 * look, limit)) {
        // One byte more tells whether the first line in sight is whole.
        const qint64 from = std::max<qint64>(0, nothing->end - look - 1);
        Result<OutputChunk> tail = readTail(*folder, from, nothing->end);
        if (!tail)
            return tail;
        const qsizetype start = startOfLastLines(tail->bytes, lines);
        const bool isAllThereIs = from == 0 || tail->offset > from;
        if (start < 0 && !isAllThereIs && look < limit)
            continue;
        if (start >= 0)
            cutFront(*tail, start);
        else if (tail->offset > 0)
            cutFront(*tail, tail->bytes.indexOf('\n') + 1);
        // Of one endless line, the end.
        cutFront(*tail, std::max<qsizetype>(0, tail->bytes.size() - limit));
        return tail;
    }
}

QString FileOutputReader::path(const AttemptRef &attempt) const
{
    const QString folderPath = m_paths.attemptDir(attempt.id.toString(), attempt.attempt);
    const Result<AttemptFolder> folder = AttemptFolder::open(m_paths, attempt);
    const auto segments =
        folder ? outputSegments(*folder) : Result<std::vector<OutputSegment>>(folder.error());
    const bool isWritten = segments && !segments->empty();
    return folderPath + u'/'
        + (isWritten ? QFile::decodeName(segments->back().name) : u"output.log"_s);
}

QStringList FileOutputReader::artifacts(const AttemptRef &attempt) const
{
    const Result<AttemptFolder> folder = AttemptFolder::open(m_paths, attempt);
    if (!folder)
        return {};
    const auto artifacts = openFolder(folder->descriptor(), attemptfile::artifacts);
    if (!artifacts)
        return {};
    const auto entries = folderEntries(artifacts->number(), mostArtifacts);
    QStringList names;
    if (entries)
        std::transform(entries->begin(), entries->end(), std::back_inserter(names),
                       [](const QByteArray &name) { return QFile::decodeName(name); });
    names.sort();
    return names;
}

} // namespace sem
