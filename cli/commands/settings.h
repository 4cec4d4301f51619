#pragma once

namespace sem {

class CommandLine;

void declareSettings(CommandLine &line);

} // namespace sem
