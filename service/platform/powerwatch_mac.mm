#include "service/platform/powerwatch.h"

#include <Foundation/Foundation.h>
#include <IOKit/ps/IOPowerSources.h>
#include <dispatch/dispatch.h>
#include <notify.h>
#include <utility>

namespace sem {

// On a queue, because the service's main thread has no run loop of Apple's.
struct PowerWatch::Registration
{
    Listener listener;
    dispatch_queue_t queue = nullptr;
    int token = NOTIFY_TOKEN_INVALID;
    id saver = nil;

    static void tell(void *context)
    {
        static_cast<const Registration *>(context)->listener();
    }
    static void leave(void *context)
    {
        auto &self = *static_cast<Registration *>(context);
        if (self.token != NOTIFY_TOKEN_INVALID)
            notify_cancel(self.token);
    }
};

PowerWatch::PowerWatch(Listener listener)
    : m_registration(std::make_unique<Registration>())
{
    Registration &self = *m_registration;
    self.listener = std::move(listener);
    self.queue = dispatch_queue_create("semanticatask.power", DISPATCH_QUEUE_SERIAL);
    if (notify_register_dispatch(kIOPSNotifyAnyPowerSource, &self.token, self.queue, ^(int) {
            self.listener();
        })
        != NOTIFY_STATUS_OK)
        self.token = NOTIFY_TOKEN_INVALID;
    @autoreleasepool {
        if (@available(macOS 12.0, *)) {
            // It comes on any thread, and waits there until the listener has been called.
            self.saver = [[[NSNotificationCenter defaultCenter]
                addObserverForName:NSProcessInfoPowerStateDidChangeNotification
                            object:nil
                             queue:nil
                        usingBlock:^(NSNotification *) {
                            dispatch_sync_f(self.queue, &self, Registration::tell);
                        }] retain];
        }
    }
}

PowerWatch::~PowerWatch()
{
    Registration &self = *m_registration;
    @autoreleasepool {
        if (self.saver) {
            [[NSNotificationCenter defaultCenter] removeObserver:self.saver];
            [self.saver release];
        }
    }
    // On the queue, where no call can be under way.
    dispatch_sync_f(self.queue, &self, Registration::leave);
    dispatch_release(self.queue);
}

bool PowerWatch::isHearing() const
{
    return m_registration->token != NOTIFY_TOKEN_INVALID;
}

} // namespace sem
