#include "service/platform/sleepwatch.h"

#include "service/platform/powercallbacks_win.h"
#include "service/platform/windowsvalues.h"

namespace sem {

struct SleepWatch::Registration
{
    PowerCallbacks callbacks;
    bool isHearing = false;
};

SleepWatch::SleepWatch(Listener listener)
    : m_registration(new Registration{
        .callbacks = PowerCallbacks([listener = std::move(listener)](ULONG notification) {
            if (const auto moment = momentOf(notification))
                listener(*moment);
        })})
{
    m_registration->isHearing = m_registration->callbacks.hearSleep();
}

SleepWatch::~SleepWatch() = default;

bool SleepWatch::isHearing() const
{
    return m_registration->isHearing;
}

} // namespace sem
