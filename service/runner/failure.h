#pragma once

namespace sem {

// Says on standard error what was being attempted and why it failed (errno), then exits with 1,
// or with EX_TEMPFAIL for want of something that comes back: room on the disk, memory.
// Only for what happens before the command runs or after it ended: a child held at its gate dies
// with the runner, and a service that finds neither `started` nor `result.json` starts again.
[[noreturn]] void fail(const char *attempted);

} // namespace sem
