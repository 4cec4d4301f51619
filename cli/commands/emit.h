#pragma once

namespace sem {

class CommandLine;

void declareEmit(CommandLine &line);

} // namespace sem
