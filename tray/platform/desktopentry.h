#pragma once

#include <QByteArray>
#include <QString>

namespace sem {

// Parts of the Desktop Entry Specification.

// An entry that starts the program in the background of a session: only its icon is to be seen. The
// program's path may have any character but control ones.
QByteArray autostartEntry(const QString &program);

// Whether the program of an entry is to be started: it is not hidden, and nobody has switched it
// off.
bool isStarted(const QByteArray &entry);

} // namespace sem
