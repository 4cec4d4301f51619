#include "service/runner/outputlog.h"

#include "service/runner/attemptfolder.h"

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace sem {

namespace {

constexpr std::uint64_t largestSegment = 5 * 1024 * 1024;
constexpr std::uint64_t smallestSegment = 64 * 1024;

std::uint64_t segmentSizeFor(std::uint64_t limit)
{
    const std::uint64_t size = std::clamp(limit / 10, smallestSegment, largestSegment);
    return std::min(size, limit / 2); // the oldest can go only if there is a younger one
}

} // namespace

OutputLog::OutputLog(const AttemptFolder &folder, std::uint64_t limit)
    : m_folder(folder)
    , m_limit(limit)
    , m_segmentSize(segmentSizeFor(limit))
    // Normally about ten. A disk that is full again and again makes short ones; they end here.
    , m_maxSegments(m_segmentSize > 0 ? limit / m_segmentSize + 10 : 0)
{ }

void OutputLog::append(std::string_view data)
{
    while (!data.empty()) {
        if (m_segmentSize == 0 || (!m_file && !openSegment()))
            break;
        const std::uint64_t room = m_segmentSize - m_segments.back().size;
        const std::size_t size = std::min<std::uint64_t>(data.size(), room);
        while (m_kept + size > m_limit)
            removeOldest();
        const ssize_t result = retried([&] { return write(m_file.number(), data.data(), size); });
        if (result <= 0) {
            closeSegment();
            break;
        }
        const auto written = static_cast<std::size_t>(result);
        m_segments.back().size += written;
        m_kept += written;
        m_length += written;
        data.remove_prefix(written);
        if (m_segments.back().size == m_segmentSize)
            closeSegment();
    }
    m_length += data.size();
}

bool OutputLog::openSegment()
{
    while (m_segments.size() >= m_maxSegments)
        removeOldest();
    const Segment segment{.offset = m_length, .size = 0};
    m_file = m_folder.open(fileName(segment).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NONBLOCK);
    if (m_file)
        m_segments.push_back(segment);
    return static_cast<bool>(m_file);
}

void OutputLog::closeSegment()
{
    m_file.close();
    if (m_segments.back().size == 0) {
        m_folder.remove(fileName(m_segments.back()).c_str());
        m_segments.pop_back();
    }
}

void OutputLog::removeOldest()
{
    m_folder.remove(fileName(m_segments.front()).c_str());
    m_kept -= m_segments.front().size;
    m_segments.pop_front();
}

std::string OutputLog::fileName(const Segment &segment)
{
    if (segment.offset == 0)
        return "output.log";
    return "output." + std::to_string(segment.offset) + ".log";
}

} // namespace sem
