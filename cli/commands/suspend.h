#pragma once

namespace sem {

class CommandLine;

void declareSuspend(CommandLine &line);

} // namespace sem
