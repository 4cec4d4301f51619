#include "tray/platform/presencesource.h"

namespace sem {

std::unique_ptr<PresenceSource> makeInputPresence(const Clock &clock)
{
    return makeSampledPresence(clock);
}

} // namespace sem
