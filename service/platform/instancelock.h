#pragma once

#include <string>

namespace sem {

// The promise that one service, and no second, works on a data folder. Held by the process: the
// system lets go of it when the process ends, however it ends, so there is no stale lock.
class InstanceLock
{
public:
    enum class Outcome { Taken, HeldByOther, Failed };

    struct Attempt
    {
        Outcome outcome = Outcome::Failed;
        int holder = 0; // process id of the other
        int systemError = 0; // errno of Failed
    };

    InstanceLock() = default;
    ~InstanceLock();
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

    // Takes the folder and the file in it, which says who holds them: the file alone would be free
    // again as soon as somebody removed it. Creates the file (mode 0600) where it is missing;
    // follows no symlink. No other code of the process may open and close this file, as that would
    // give the lock away.
    Attempt take(const std::string &folder, const std::string &file);

    // The folder was removed since.
    bool isFolderGone() const;

private:
    int m_folder = -1;
    int m_file = -1;
};

} // namespace sem
