#pragma once

#include <QStringList>

namespace sem {

class CommandLine;
class Session;

void declareResume(CommandLine &line);

// Queues by name, or the whole service if none is named.
int resume(Session &session, const QStringList &queues);

} // namespace sem
