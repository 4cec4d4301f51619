#include "service/platform/sleepwatch.h"

#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>
#include <dispatch/dispatch.h>
#include <utility>

namespace sem {

// On a queue, because the service's main thread has no run loop of Apple's.
struct SleepWatch::Registration
{
    Listener listener;
    dispatch_queue_t queue = nullptr;
    IONotificationPortRef port = nullptr;
    io_object_t notifier = IO_OBJECT_NULL;
    io_connect_t root = IO_OBJECT_NULL;

    static void hear(void *context, io_service_t, natural_t message, void *argument)
    {
        const auto &self = *static_cast<const Registration *>(context);
        // Sleep waits for the answer to either of the first two, for up to 30 s.
        const auto allow = [&] {
            IOAllowPowerChange(self.root, reinterpret_cast<intptr_t>(argument));
        };
        if (message == kIOMessageCanSystemSleep) {
            allow();
        } else if (message == kIOMessageSystemWillSleep) {
            self.listener(Moment::AboutToSleep);
            allow();
        } else if (message == kIOMessageSystemHasPoweredOn) {
            self.listener(Moment::Resumed);
        }
    }

    static void leave(void *context)
    {
        auto &self = *static_cast<Registration *>(context);
        IODeregisterForSystemPower(&self.notifier);
        IOServiceClose(self.root);
        IONotificationPortDestroy(self.port);
    }
};

SleepWatch::SleepWatch(Listener listener)
    : m_registration(std::make_unique<Registration>())
{
    Registration &self = *m_registration;
    self.listener = std::move(listener);
    self.queue = dispatch_queue_create("semanticatask.sleep", DISPATCH_QUEUE_SERIAL);
    self.root = IORegisterForSystemPower(&self, &self.port, Registration::hear, &self.notifier);
    // Last: from here on it may be called, and needs all of the above.
    if (isHearing())
        IONotificationPortSetDispatchQueue(self.port, self.queue);
}

SleepWatch::~SleepWatch()
{
    Registration &self = *m_registration;
    // On the queue, where no call can be under way.
    if (isHearing())
        dispatch_sync_f(self.queue, &self, Registration::leave);
    dispatch_release(self.queue);
}

bool SleepWatch::isHearing() const
{
    return m_registration->root != IO_OBJECT_NULL;
}

} // namespace sem
