#pragma once

namespace sem {

class CommandLine;

void declarePaths(CommandLine &line);

} // namespace sem
