#pragma once

namespace sem {

class CommandLine;

void declareConditions(CommandLine &line);

} // namespace sem
