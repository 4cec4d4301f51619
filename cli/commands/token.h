#pragma once

namespace sem {

class CommandLine;

void declareToken(CommandLine &line);

} // namespace sem
