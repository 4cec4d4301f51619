#include "service/platform/power.h"

#include "service/platform/batteries.h"

#include <CoreFoundation/CoreFoundation.h>
#include <Foundation/NSProcessInfo.h>
#include <IOKit/ps/IOPSKeys.h>
#include <IOKit/ps/IOPowerSources.h>
#include <memory>
#include <type_traits>

namespace sem {

namespace {

struct ReleaseOf
{
    void operator()(CFTypeRef object) const { CFRelease(object); }
};
template<typename Reference>
using Owned = std::unique_ptr<std::remove_pointer_t<Reference>, ReleaseOf>;

bool isText(CFTypeRef value, CFStringRef text)
{
    return value && CFEqual(value, text);
}

double numberOf(CFTypeRef value)
{
    double number = 0;
    if (value && CFGetTypeID(value) == CFNumberGetTypeID())
        CFNumberGetValue(static_cast<CFNumberRef>(value), kCFNumberDoubleType, &number);
    return number;
}

// The mode of macOS 12 and later, which its users switch on in the settings of the battery.
bool savesPower()
{
    @autoreleasepool {
        if (@available(macOS 12.0, *))
            return [[NSProcessInfo processInfo] isLowPowerModeEnabled];
        return false;
    }
}

} // namespace

// Only batteries built in count: a UPS stands for the mains, and a mouse is not the machine.
std::optional<PowerState> readPower()
{
    const Owned<CFTypeRef> all(IOPSCopyPowerSourcesInfo());
    if (!all)
        return std::nullopt;
    const Owned<CFArrayRef> sources(IOPSCopyPowerSourcesList(all.get()));
    if (!sources)
        return std::nullopt;
    std::vector<Battery> batteries;
    for (CFIndex i = 0; i < CFArrayGetCount(sources.get()); ++i) {
        const CFDictionaryRef source =
            IOPSGetPowerSourceDescription(all.get(), CFArrayGetValueAtIndex(sources.get(), i));
        if (!source)
            continue;
        const auto value = [source](CFStringRef key) { return CFDictionaryGetValue(source, key); };
        if (!isText(value(CFSTR(kIOPSTypeKey)), CFSTR(kIOPSInternalBatteryType))
            || value(CFSTR(kIOPSIsPresentKey)) == kCFBooleanFalse)
            continue;
        batteries.push_back({.now = numberOf(value(CFSTR(kIOPSCurrentCapacityKey))),
                             .full = numberOf(value(CFSTR(kIOPSMaxCapacityKey))),
                             .discharging = isText(value(CFSTR(kIOPSPowerSourceStateKey)),
                                                   CFSTR(kIOPSBatteryPowerValue))});
    }
    PowerState state = stateOf(batteries);
    state.saver = savesPower();
    return state;
}

} // namespace sem
