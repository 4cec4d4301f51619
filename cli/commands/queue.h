#pragma once

namespace sem {

class CommandLine;

void declareQueue(CommandLine &line);

} // namespace sem
