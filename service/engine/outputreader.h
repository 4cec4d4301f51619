#pragma once

#include "service/engine/attemptresult.h"
#include "shared/core/result.h"

#include <QByteArray>
#include <QStringList>

namespace sem {

// A piece of an attempt's output. Offsets count from the start of the stream, also where its oldest
// part is no longer kept.
struct OutputChunk
{
    QByteArray bytes = {};
    qint64 offset = 0; // of the first byte; greater than asked for if that part is gone
    qint64 end = 0; // stream length so far
};

// Reads output that runners wrote, also while they write. Thread-safe; NotFound where an attempt
// has left no output (yet).
class OutputReader
{
public:
    virtual ~OutputReader() = default;

    // At most `limit` bytes from there on.
    virtual Result<OutputChunk> chunk(const AttemptRef &attempt, qint64 offset,
                                      qint64 limit) const = 0;
    // The last lines, at most `limit` bytes of them; what precedes the first newline of a cut is
    // left out.
    virtual Result<OutputChunk> lastLines(const AttemptRef &attempt, int lines,
                                          qint64 limit) const = 0;
    // The file with the newest output; it exists once something was written.
    virtual QString path(const AttemptRef &attempt) const = 0;
    // Names in the folder, sorted; a thousand at most.
    virtual QStringList artifacts(const AttemptRef &attempt) const = 0;
};

} // namespace sem
