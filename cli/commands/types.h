#pragma once

namespace sem {

class CommandLine;

void declareTypes(CommandLine &line);

} // namespace sem
