#pragma once

#include <functional>
#include <memory>

namespace sem {

// Hears of the machine's sleep. Windows and macOS only.
//
// The listener is called on a thread of the system's, one call at a time, from the constructor on
// and not once the destructor has returned. The machine goes to sleep when the call has returned,
// or without it if that takes longer than about two seconds; so it must be quick, must not wait for
// the thread that destroys the watch, and must not destroy it itself. A machine that is out of
// power sleeps without a word, and is then only heard of when it resumes.
class SleepWatch
{
public:
    enum class Moment { AboutToSleep, Resumed };
    using Listener = std::function<void(Moment)>;

    explicit SleepWatch(Listener listener);
    ~SleepWatch();
    SleepWatch(const SleepWatch &) = delete;
    SleepWatch &operator=(const SleepWatch &) = delete;

    // False: the system refuses, and the listener will never be called.
    bool isHearing() const;

private:
    struct Registration;
    std::unique_ptr<Registration> m_registration;
};

} // namespace sem
