#pragma once

namespace sem {

class CommandLine;

void declareLogs(CommandLine &line);

} // namespace sem
