#pragma once

namespace sem {

class CommandLine;

void declareSchedule(CommandLine &line);

} // namespace sem
