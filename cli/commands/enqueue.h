#pragma once

namespace sem {

class CommandLine;

void declareEnqueue(CommandLine &line);

} // namespace sem
