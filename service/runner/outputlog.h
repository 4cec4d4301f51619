#pragma once

#include "service/runner/descriptor.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace sem {

class AttemptFolder;

// The newest bytes of the command's output, in segments: `output.log`, then `output.<offset>.log`,
// named by the offset in the whole stream of their first byte. Each segment is without gaps. What
// cannot be written (the disk is full) is counted as dropped, and the next piece is tried again.
class OutputLog final
{
public:
    // Keeps at most `limit` bytes; the folder must outlive the log.
    OutputLog(const AttemptFolder &folder, std::uint64_t limit);

    void append(std::string_view data);

    std::uint64_t length() const { return m_length; }
    std::uint64_t dropped() const { return m_length - m_kept; }

private:
    struct Segment
    {
        std::uint64_t offset = 0;
        std::uint64_t size = 0;
    };

    bool openSegment();
    void closeSegment();
    void removeOldest();
    static std::string fileName(const Segment &segment);

    const AttemptFolder &m_folder;
    std::uint64_t m_limit;
    std::uint64_t m_segmentSize;
    std::size_t m_maxSegments;
    std::deque<Segment> m_segments; // the last one is written to while m_file is open
    Descriptor m_file;
    std::uint64_t m_length = 0;
    std::uint64_t m_kept = 0;
};

} // namespace sem
