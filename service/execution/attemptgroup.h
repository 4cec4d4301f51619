#pragma once

#include "service/engine/attemptresult.h"
#include "shared/core/result.h"

#include <optional>

namespace sem {

// The control group of one attempt (Linux, cgroup v2): what is in it stays, and so does all that it
// forks, whatever it does to its session, parents and environment. Elsewhere there are none.
class AttemptGroup final
{
public:
    // The one in `parent`, the folder of a group that was left to this service; there or not.
    AttemptGroup(const QString &parent, const AttemptRef &attempt);
    // Whichever service has made it, wherever. Nothing if there is none.
    static std::optional<AttemptGroup> find(const AttemptRef &attempt);

    // Of its folder, which the runner is told.
    QString path() const { return m_path; }

    // As it may already be.
    Result<> make() const;
    // Ends all that is in it at once, so that nothing forks away. Call it again a moment later
    // until it answers false: nothing is left.
    Result<bool> kill() const;
    Result<bool> isInhabited() const;
    // False while a process is in it.
    bool remove() const;

private:
    explicit AttemptGroup(QString path)
        : m_path(std::move(path))
    { }

    QString m_path;
};

} // namespace sem
