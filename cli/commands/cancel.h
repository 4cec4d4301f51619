#pragma once

namespace sem {

class CommandLine;

void declareCancel(CommandLine &line);

} // namespace sem
