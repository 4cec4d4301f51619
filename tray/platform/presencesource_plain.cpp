#include "tray/platform/presencesource.h"

namespace sem {

std::unique_ptr<PresenceSource> PresenceSource::make(const Clock &clock)
{
    return makeSampledPresence(clock);
}

} // namespace sem
