#pragma once

namespace sem {

class CommandLine;

void declareWatch(CommandLine &line);

} // namespace sem
