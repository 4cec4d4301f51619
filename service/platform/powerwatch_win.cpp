#include "service/platform/powerwatch.h"

#include "service/platform/powercallbacks_win.h"

namespace sem {

namespace {

// Of winnt.h; the libraries that define them are not linked everywhere.
// GUID_ACDC_POWER_SOURCE, GUID_BATTERY_PERCENTAGE_REMAINING and GUID_POWER_SAVING_STATUS.
constexpr GUID powerSource{
    0x5d3e9a59, 0xe9d5, 0x4b00, {0xa6, 0xbd, 0xff, 0x34, 0xff, 0x51, 0x65, 0x48}};
constexpr GUID batteryPercent{
    0xa7ad8041, 0xb45a, 0x4cae, {0x87, 0xa3, 0xee, 0xcb, 0xb4, 0x68, 0xa9, 0xe1}};
constexpr GUID saver{0xe00958c0, 0xc213, 0x4ace, {0xac, 0x77, 0xfe, 0xcc, 0xed, 0x2e, 0xee, 0xa5}};

} // namespace

struct PowerWatch::Registration
{
    PowerCallbacks callbacks;
    bool isHearing = false;
};

PowerWatch::PowerWatch(Listener listener)
    : m_registration(new Registration{
        .callbacks = PowerCallbacks([listener = std::move(listener)](ULONG) { listener(); })})
{
    PowerCallbacks &callbacks = m_registration->callbacks;
    m_registration->isHearing = callbacks.hearSetting(powerSource)
        && callbacks.hearSetting(batteryPercent) && callbacks.hearSetting(saver);
}

PowerWatch::~PowerWatch() = default;

bool PowerWatch::isHearing() const
{
    return m_registration->isHearing;
}

} // namespace sem
