#pragma once

namespace sem {

class CommandLine;

void declareDelete(CommandLine &line);

} // namespace sem
