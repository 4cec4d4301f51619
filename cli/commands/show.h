#pragma once

namespace sem {

class CommandLine;

void declareShow(CommandLine &line);

} // namespace sem
