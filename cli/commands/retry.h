#pragma once

namespace sem {

class CommandLine;

void declareRetry(CommandLine &line);

} // namespace sem
