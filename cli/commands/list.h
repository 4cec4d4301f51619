#pragma once

namespace sem {

class CommandLine;

void declareList(CommandLine &line);

} // namespace sem
