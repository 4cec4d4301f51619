#pragma once

#include <QStringList>

namespace sem {

class CommandLine;
class Session;

void declarePause(CommandLine &line);

// Queues by name, or the whole service if none is named.
int pause(Session &session, const QStringList &queues);

} // namespace sem
