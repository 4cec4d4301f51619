#pragma once

namespace sem {

class CommandLine;

void declareRun(CommandLine &line);

} // namespace sem
