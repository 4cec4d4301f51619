#pragma once

namespace sem {

// Columns of the terminal that stdout is; 0 if it is none.
int terminalWidth();

} // namespace sem
