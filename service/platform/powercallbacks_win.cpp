#include "service/platform/powercallbacks_win.h"

#include <mutex>
#include <utility>

namespace sem {

namespace {

// DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS, which older SDKs do not have, as they do not have the
// functions.
struct Subscription
{
    ULONG(CALLBACK *callback)(PVOID context, ULONG notification, PVOID detail);
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

// Never freed: nothing says that no call is under way when a registration has been undone.
struct PowerCallbacks::Ear
{
    std::mutex mutex;
    Listener listener;
};

PowerCallbacks::PowerCallbacks(Listener listener)
    : m_ear(new Ear)
{
    m_ear->listener = std::move(listener);
}

PowerCallbacks::~PowerCallbacks()
{
    for (const Registration &registration : m_registrations)
        registration.leave(registration.handle);
    const std::lock_guard lock(m_ear->mutex);
    m_ear->listener = nullptr;
}

bool PowerCallbacks::hearSleep()
{
    const auto enlist = systemFunction<DWORD WINAPI(DWORD, HANDLE, HANDLE *)>(
        "PowerRegisterSuspendResumeNotification");
    const auto leave = systemFunction<Leave>("PowerUnregisterSuspendResumeNotification");
    if (!enlist || !leave)
        return false;
    Subscription subscription{.callback = hear, .context = m_ear};
    HANDLE handle = nullptr;
    const DWORD result = enlist(notifyByCallback, &subscription, &handle);
    return keep(result, {.leave = leave, .handle = handle});
}

bool PowerCallbacks::hearSetting(const GUID &setting)
{
    const auto enlist = systemFunction<DWORD WINAPI(const GUID *, DWORD, HANDLE, HANDLE *)>(
        "PowerSettingRegisterNotification");
    const auto leave = systemFunction<Leave>("PowerSettingUnregisterNotification");
    if (!enlist || !leave)
        return false;
    Subscription subscription{.callback = hear, .context = m_ear};
    HANDLE handle = nullptr;
    const DWORD result = enlist(&setting, notifyByCallback, &subscription, &handle);
    return keep(result, {.leave = leave, .handle = handle});
}

bool PowerCallbacks::keep(DWORD result, const Registration &registration)
{
    if (result != ERROR_SUCCESS || !registration.handle)
        return false;
    m_registrations.push_back(registration);
    return true;
}

ULONG CALLBACK PowerCallbacks::hear(PVOID context, ULONG notification, PVOID)
{
    Ear &ear = *static_cast<Ear *>(context);
    const std::lock_guard lock(ear.mutex);
    if (ear.listener)
        ear.listener(notification);
    return ERROR_SUCCESS;
}

} // namespace sem
