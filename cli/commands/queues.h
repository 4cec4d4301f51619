#pragma once

namespace sem {

class CommandLine;

void declareQueues(CommandLine &line);

} // namespace sem
