#pragma once

#include "shared/core/result.h"

#include <QByteArray>

#include <functional>

namespace sem {

// A process of this user as the system's table showed it a moment ago.
struct ProcessEntry
{
    qint64 pid = 0;
    qint64 thread =
        0; // one that lives; the first, which is numbered like the process, may have ended
    qint64 parent = 0;
    qint64 session = 0;
    quint64 startedAt = 0; // in the system's own unit; with the pid, a process's identity
    bool stopped = false; // or where no signal reaches it: it cannot fork
};

// Shows those that are not dead, without this one, each as soon as it is read: what lives for less
// than a look at the whole table can be caught. An error: the table cannot be read now, or what
// `see` answered.
Result<> lookAtOwnProcesses(const std::function<Result<>(const ProcessEntry &)> &see);

// As it was given to the program, "NAME=value" with a NUL behind each; empty if the process has
// ended or hides it.
Result<QByteArray> environmentOf(const ProcessEntry &process);

// Nothing happens if it has ended, even if its pid was used again.
void sendSignal(const ProcessEntry &process, int number);

} // namespace sem
