#include "cli/output/cell.h"

#include "shared/text/statetext.h"

namespace sem {

Cell stateCell(JobState state)
{
    return {nameOf(state), toneOf(state)};
}

} // namespace sem
