#pragma once

#include "service/runner/descriptor.h"
#include "service/runner/outcome.h"

#include <sys/types.h>

namespace sem {

class AttemptFolder;
struct Options;

// The job's own process, in a session of its own. It is forked first and waits at a gate, so that
// what must be on disk before the command runs can be written while there is somebody to write
// about.
class Command final
{
public:
    // Returns what failed. `output` becomes the command's standard output and error.
    std::optional<SpawnError> fork(const Options &options, const AttemptFolder &folder,
                                   const Descriptor &output);
    // Opens the gate.
    void release();

    pid_t id() const { return m_id; }
    // To be asked once the process has ended: what kept it from becoming the command.
    std::optional<SpawnError> spawnError() const;

private:
    pid_t m_id = 0;
    Descriptor m_gate; // a byte opens it, an end of file means that the runner is gone
    Descriptor m_report; // closed by a successful exec
};

} // namespace sem
