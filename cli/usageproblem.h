#pragma once

#include <string>

namespace CLI {
class App;
class Error;
} // namespace CLI

namespace sem {

// What is said of a line that was not understood, and where to read how it would be.
std::string usageProblem(const CLI::App *app, const CLI::Error &error);

} // namespace sem
