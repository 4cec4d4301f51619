#pragma once

namespace sem {

class CommandLine;

void declareService(CommandLine &line);

} // namespace sem
