#pragma once

#include "service/execution/attemptfolder.h"

#include <vector>

namespace sem {

// One of the files in which a runner keeps an attempt's output. They follow one another in the
// stream; where the disk was full there may be a gap between two.
struct OutputSegment
{
    QByteArray name = {};
    qint64 offset = 0; // in the stream, of the first byte
    qint64 size = 0; // grows while it is the last

    qint64 end() const { return offset + size; }

    bool operator==(const OutputSegment &) const = default;
};

// "output.log" starts at 0, "output.5242880.log" there; nothing for other names.
std::optional<qint64> segmentOffset(const QByteArray &name);

// By offset. A runner may remove the first ones at any time.
Result<std::vector<OutputSegment>> outputSegments(const AttemptFolder &folder);

// At most `limit` bytes of a segment from the given offset of the stream on.
Result<QByteArray> readSegment(const AttemptFolder &folder, const OutputSegment &segment,
                               qint64 offset, qint64 limit);

} // namespace sem
