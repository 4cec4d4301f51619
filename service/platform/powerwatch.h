#pragma once

#include <functional>
#include <memory>

namespace sem {

// Hears that what readPower() answers may have changed. Windows and macOS only.
//
// The listener is called on a thread of the system's, one call at a time, from the constructor on
// and not once the destructor has returned. It must be quick, must not wait for the thread that
// destroys the watch, and must not destroy it itself.
class PowerWatch
{
public:
    using Listener = std::function<void()>;

    explicit PowerWatch(Listener listener);
    ~PowerWatch();
    PowerWatch(const PowerWatch &) = delete;
    PowerWatch &operator=(const PowerWatch &) = delete;

    // False: the system does not tell of all of it, so it has to be asked again and again.
    bool isHearing() const;

private:
    struct Registration;
    std::unique_ptr<Registration> m_registration;
};

} // namespace sem
