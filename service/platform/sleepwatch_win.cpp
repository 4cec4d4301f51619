#include "service/platform/sleepwatch.h"

#include "service/platform/windowsvalues.h"

#include <mutex>
#include <utility>
#include <windows.h>

namespace sem {

namespace {

struct Ear
{
    std::mutex mutex;
    SleepWatch::Listener listener;
};

ULONG CALLBACK hear(PVOID context, ULONG notification, PVOID)
{
    Ear &ear = *static_cast<Ear *>(context);
    const std::lock_guard lock(ear.mutex);
    const auto moment = momentOf(notification);
    if (moment && ear.listener)
        ear.listener(*moment);
    return ERROR_SUCCESS;
}

// DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS, which older SDKs do not have, as they do not have the two
// functions. Windows has had them since 8.
struct Subscription
{
    ULONG(CALLBACK *callback)(PVOID context, ULONG notification, PVOID setting);
    PVOID context;
};
constexpr DWORD notifyByCallback = 2; // DEVICE_NOTIFY_CALLBACK

template<typename Function>
Function *systemFunction(const char *name)
{
    // Never unloaded: a call may be under way in it.
    static const HMODULE library =
        LoadLibraryExW(L"powrprof.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (!library)
        return nullptr;
    // By way of a function without arguments, as the compiler doubts any other cast.
    return reinterpret_cast<Function *>(
        reinterpret_cast<void (*)()>(GetProcAddress(library, name)));
}

} // namespace

struct SleepWatch::Registration
{
    // Never freed: nothing says that no call is under way when the registration has been undone.
    Ear *ear = new Ear;
    HANDLE handle = nullptr;
};

SleepWatch::SleepWatch(Listener listener)
    : m_registration(std::make_unique<Registration>())
{
    m_registration->ear->listener = std::move(listener);
    const auto enlist = systemFunction<DWORD WINAPI(DWORD, HANDLE, HANDLE *)>(
        "PowerRegisterSuspendResumeNotification");
    Subscription subscription{.callback = hear, .context = m_registration->ear};
    if (!enlist
        || enlist(notifyByCallback, &subscription, &m_registration->handle) != ERROR_SUCCESS)
        m_registration->handle = nullptr;
}

SleepWatch::~SleepWatch()
{
    const auto leave =
        systemFunction<DWORD WINAPI(HANDLE)>("PowerUnregisterSuspendResumeNotification");
    if (leave && m_registration->handle)
        leave(m_registration->handle);
    const std::lock_guard lock(m_registration->ear->mutex);
    m_registration->ear->listener = nullptr;
}

bool SleepWatch::isHearing() const
{
    return m_registration->handle != nullptr;
}

} // namespace sem
