#pragma once

#include <functional>
#include <vector>
#include <windows.h>

namespace sem {

// What Windows' power manager tells of, by callbacks; it has had them since Windows 8. The listener
// is called as those of SleepWatch and PowerWatch are.
class PowerCallbacks
{
public:
    using Listener = std::function<void(ULONG notification)>;

    explicit PowerCallbacks(Listener listener);
    ~PowerCallbacks();
    PowerCallbacks(const PowerCallbacks &) = delete;
    PowerCallbacks &operator=(const PowerCallbacks &) = delete;

    // False: the system refuses.
    bool hearSleep();
    // What a setting is now is told at once, and then each change.
    bool hearSetting(const GUID &setting);

private:
    struct Ear;
    using Leave = DWORD WINAPI(HANDLE registration);
    struct Registration
    {
        Leave *leave = nullptr;
        HANDLE handle = nullptr;
    };

    static ULONG CALLBACK hear(PVOID context, ULONG notification, PVOID detail);
    bool keep(DWORD result, const Registration &registration);

    Ear *const m_ear;
    std::vector<Registration> m_registrations;
};

} // namespace sem
