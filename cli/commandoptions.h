#pragma once

#include "cli/joboptions.h"
#include "shared/core/result.h"

#include <QStringList>

namespace sem {

// What can be said about a job that is a command to be run from here: in this folder, with this
// PATH.
struct CommandOptions
{
    QStringList command = {}; // with its arguments
    QStringList environment = {}; // NAME=VALUE, or NAME
    bool shellEnvironment = false;
    bool standardInput = false;
    JobOptions job = {};

    void declareOn(Verb &verb); // all but the command
    // Reads standard input, if that is wanted.
    Result<JobSpec> spec() const;
};

} // namespace sem
