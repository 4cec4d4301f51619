#pragma once

#include <QStringList>

namespace sem {

class CommandLine;
class Session;

void declareResume(CommandLine &line);

// Queues by name; an empty one stands for the whole service.
int resumeQueues(Session &session, const QStringList &queues);

} // namespace sem
