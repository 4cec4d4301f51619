#pragma once

#include "service/runner/descriptor.h"

#include <string_view>

namespace sem {

class AttemptFolder;

// `result.json`. Its room is set aside before the command runs: a disk that the job itself has
// filled does not keep the end of the attempt from being told.
class ResultFile final
{
public:
    // Ends the program if there is no room; the folder must outlive the file.
    explicit ResultFile(const AttemptFolder &folder);

    // Puts the whole text in place at once. False with errno if that failed.
    bool publish(std::string_view text) const;

private:
    const AttemptFolder &m_folder;
    Descriptor m_file;
};

} // namespace sem
