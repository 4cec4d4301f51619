#pragma once

#include <QString>

#include <CLI/CLI.hpp>
#include <memory>

namespace sem {

// What CLI11 would say in words of its own, in the user's language.

// Help pages: their headings, and columns that wide characters leave straight.
// `ending`: of the usage line, where words follow that CLI11 does not know.
std::shared_ptr<CLI::FormatterBase> helpFormatter(const QString &ending = {});
QString optionsHeading();
QString commonOptionsHeading();
QString commandsHeading();

// What is wrong with a line.
QString problemText(const CLI::Error &error);

} // namespace sem
