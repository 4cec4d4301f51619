#pragma once

#include "shared/core/result.h"

#include <QString>

namespace sem {

// Whether the tray starts when its user logs in. Kept where the system's own settings look for it,
// so that they can switch it, too:
//   Linux    an entry in $XDG_CONFIG_HOME/autostart
//   macOS    an agent in ~/Library/LaunchAgents
//   Windows  a value of the user's Run key
class Autostart
{
public:
    // `program`: the whole path of what is started.
    explicit Autostart(QString program);

    // System: it cannot be found out.
    Result<bool> isEnabled() const;

    // Counts from the next login. System: the file or key cannot be written.
    Result<> setEnabled(bool enabled) const;

private:
    const QString m_program;
};

} // namespace sem
