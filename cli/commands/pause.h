#pragma once

#include <QStringList>

namespace sem {

class CommandLine;
class Session;

void declarePause(CommandLine &line);

// Queues by name; an empty one stands for the whole service.
int pauseQueues(Session &session, const QStringList &queues);

} // namespace sem
