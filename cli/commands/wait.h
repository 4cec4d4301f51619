#pragma once

namespace sem {

class CommandLine;

void declareWait(CommandLine &line);

} // namespace sem
