#pragma once

#include "shared/rpc/answers.h"

namespace sem {

class Session;

// One line about a job that has just ended, in columns that stay where they are from line to line;
// with --json the job itself.
void printEnded(Session &session, const JobDetails &details);

} // namespace sem
