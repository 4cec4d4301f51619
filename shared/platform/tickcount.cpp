#include "shared/platform/tickcount.h"

namespace sem {

std::chrono::milliseconds idleBetween(std::uint32_t lastInput, std::uint32_t now)
{
    // The last input may be said to be later than now; a small step back is not the way round.
    constexpr std::uint32_t smallStep = 60'000;
    if (lastInput - now <= smallStep)
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(now - lastInput);
}

} // namespace sem
