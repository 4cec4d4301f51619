#include "shared/domain/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace sem {

RetryPolicy RetryWishes::over(const RetryPolicy &usual) const
{
    return {.maxRetries = maxRetries.value_or(usual.maxRetries),
            .base = base.value_or(usual.base),
            .factor = factor.value_or(usual.factor),
            .cap = cap.value_or(usual.cap),
            .jitter = jitter.value_or(usual.jitter),
            .neverOn = neverOn.value_or(usual.neverOn)};
}

Duration retryDelay(const RetryPolicy &policy, int number, double chance)
{
    // In floating point, where a thousandth retry overflows to infinity and not to nonsense. A base
    // of zero stays one: infinity times zero is no number.
    const auto base = static_cast<double>(policy.base.count());
    const auto cap = static_cast<double>(policy.cap.count());
    const double grown = base > 0 ? base * std::pow(policy.factor, number - 1) : 0;
    const double varied =
        std::min(grown, cap) * (1 + policy.jitter * std::clamp(chance, -1.0, 1.0));
    return Duration(std::llround(varied));
}

} // namespace sem
