#pragma once

#include "shared/domain/jobstate.h"
#include "shared/text/tone.h"

#include <QString>

namespace sem {

struct Cell
{
    QString text = {};
    Tone tone = Tone::Plain;
};

// A job's state in the word of the protocol, in its colour.
Cell stateCell(JobState state);

} // namespace sem
