#pragma once

namespace sem {

class CommandLine;

void declareStats(CommandLine &line);

} // namespace sem
