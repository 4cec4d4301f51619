#pragma once

namespace sem {

class CommandLine;

void declareExplain(CommandLine &line);

} // namespace sem
