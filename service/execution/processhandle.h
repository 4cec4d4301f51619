#pragma once

#include "service/execution/posixfile.h"

#include <QtGlobal>

#include <optional>

namespace sem {

// One certain process, unlike a bare pid, which is used again.
class ProcessHandle final
{
public:
    // Nothing if there is no such process. Who must be sure whom it got looks again by what it knew
    // the pid from: if that still holds, it holds of the process in hand.
    static Result<std::optional<ProcessHandle>> open(qint64 pid);

    // Readable, in the sense of poll(), once the process has ended.
    int descriptor() const { return m_descriptor.number(); }
    // Nothing happens if it has ended.
    void signal(int number) const;

private:
    ProcessHandle(FileDescriptor descriptor, qint64 pid)
        : m_descriptor(std::move(descriptor))
        , m_pid(pid)
    { }

    FileDescriptor m_descriptor;
    qint64 m_pid = 0;
};

} // namespace sem
