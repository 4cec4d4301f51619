#pragma once

namespace sem {

class CommandLine;

void declareRunNow(CommandLine &line);

} // namespace sem
