#pragma once

namespace sem {

class CommandLine;

void declareUpdate(CommandLine &line);

} // namespace sem
