#pragma once

#include "service/runner/descriptor.h"

#include <string>
#include <string_view>

namespace sem {

// The folder of one attempt: all that the runner and the service tell each other. Names are looked
// up in the open folder, so it may be moved while the command runs.
class AttemptFolder final
{
public:
    // Ends the program if the folder cannot be opened.
    explicit AttemptFolder(const char *path);

    // Opened closed-on-exec and never through a symbolic link; errno if it fails.
    Descriptor open(const char *name, int flags) const;
    bool contains(const char *name) const;
    // The first bytes of a small file, or an empty string if there is none.
    std::string read(const char *name) const;

    // Takes the record lock that proves this runner alive; false if somebody else holds it.
    bool lock();
    // Whoever sees the new file sees all of it.
    bool replace(const char *name, std::string_view text) const;
    bool rename(const char *from, const char *to) const;
    void remove(const char *name) const;

private:
    Descriptor m_folder;
    Descriptor m_lock;
};

} // namespace sem
