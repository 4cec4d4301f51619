#include "shared/platform/screen.h"
#include "tray/platform/screenstate.h"

namespace sem {

namespace {

// What the system answers when it is asked.
class SystemScreenState final : public ScreenState
{
public:
    bool isLocked() override { return isScreenLocked().value_or(false); }
    bool isFullscreen() override { return isScreenFull().value_or(false); }
};

} // namespace

std::unique_ptr<ScreenState> ScreenState::make()
{
    return std::make_unique<SystemScreenState>();
}

} // namespace sem
