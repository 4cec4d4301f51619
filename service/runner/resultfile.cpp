#include "service/runner/resultfile.h"

#include "service/runner/attemptfolder.h"
#include "service/runner/failure.h"
#include "service/runner/platform.h"

#include <fcntl.h>
#include <unistd.h>

namespace sem {

namespace {

constexpr auto temporaryName = "result.tmp";
constexpr off_t reservedBytes = 4096; // several times the longest result

} // namespace

ResultFile::ResultFile(const AttemptFolder &folder)
    : m_folder(folder)
    , m_file(folder.open(temporaryName, O_WRONLY | O_CREAT | O_TRUNC))
{
    if (!m_file || !reserveRoom(m_file.number(), reservedBytes))
        fail("setting room aside for the result");
}

bool ResultFile::publish(std::string_view text) const
{
    return writeAll(m_file.number(), text)
        && ftruncate(m_file.number(), static_cast<off_t>(text.size())) == 0
        && m_folder.rename(temporaryName, "result.json");
}

} // namespace sem
