#pragma once

#include "shared/core/clock.h"

#include <QStringList>

#include <optional>

namespace sem {

class CommandLine;
class Session;
class Verb;

// For how long, and what happens to what runs.
struct PauseOptions
{
    std::optional<Duration> pauseFor = {};
    std::optional<Timestamp> until = {};
    bool freeze = false;

    void declareOn(Verb &verb);
};

void declarePause(CommandLine &line);

// Queues by name; an empty one stands for the whole service.
int pauseQueues(Session &session, const QStringList &queues, const PauseOptions &options);

} // namespace sem
