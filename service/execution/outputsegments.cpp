#include "service/execution/outputsegments.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace sem {

namespace {

Error segmentError(const AttemptFolder &folder, const QByteArray &name)
{
    const int number = errno;
    return systemError(folder.filePath(name.constData()), number);
}

// Nothing: a segment was removed before its size was read, and perhaps all that were listed.
Result<std::optional<std::vector<OutputSegment>>> listSegments(const AttemptFolder &folder)
{
    const auto names = folderEntries(folder.descriptor(), std::numeric_limits<qsizetype>::max());
    if (!names)
        return names.error();
    std::vector<OutputSegment> segments;
    for (const QByteArray &name : *names) {
        const std::optional<qint64> offset = segmentOffset(name);
        if (!offset)
            continue;
        struct stat facts = {};
        if (fstatat(folder.descriptor(), name.constData(), &facts, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno == ENOENT)
                return std::optional<std::vector<OutputSegment>>();
            return segmentError(folder, name);
        }
        if (S_ISREG(facts.st_mode))
            segments.push_back({.name = name, .offset = *offset, .size = facts.st_size});
    }
    std::sort(segments.begin(), segments.end(),
              [](const auto &left, const auto &right) { return left.offset < right.offset; });
    return std::optional(std::move(segments));
}

} // namespace

std::optional<qint64> segmentOffset(const QByteArray &name)
{
    static const QByteArray head = "output.";
    static const QByteArray tail = ".log";
    if (name == head.chopped(1) + tail)
        return 0;
    if (!name.startsWith(head) || !name.endsWith(tail) || name.size() <= head.size() + tail.size())
        return {};
    const QByteArray digits = name.mid(head.size()).chopped(tail.size());
    bool isNumber = false;
    const qint64 offset = digits.toLongLong(&isNumber);
    // Only as a runner would write it.
    return isNumber && offset > 0 && QByteArray::number(offset) == digits ? std::optional(offset)
                                                                          : std::nullopt;
}

Result<std::vector<OutputSegment>> outputSegments(const AttemptFolder &folder)
{
    while (true) {
        auto segments = listSegments(folder);
        if (!segments)
            return segments.error();
        if (*segments)
            return **std::move(segments);
    }
}

Result<QByteArray> readSegment(const AttemptFolder &folder, const OutputSegment &segment,
                               qint64 offset, qint64 limit)
{
    const FileDescriptor file(openat(folder.descriptor(), segment.name.constData(),
                                     O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file)
        return segmentError(folder, segment.name);
    QByteArray bytes(qsizetype(std::min(limit, segment.end() - offset)), Qt::Uninitialized);
    qsizetype size = 0;
    while (size < bytes.size()) {
        const auto count = pread(file.number(), bytes.data() + size, size_t(bytes.size() - size),
                                 offset - segment.offset + size);
        if (count < 0)
            return segmentError(folder, segment.name);
        if (count == 0)
            break;
        size += count;
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace sem
