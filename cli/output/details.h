#pragma once

#include "cli/output/cell.h"

#include <QString>

#include <vector>

namespace sem {

class Output;

// Labels with their values, one a line; values that are empty are left out.
class Details
{
public:
    void add(const QString &label, const QString &value) { add(label, Cell{value}); }
    void add(const QString &label, const Cell &value);
    void print(Output &output) const;

private:
    struct Line
    {
        QString label = {};
        Cell value = {};
    };
    std::vector<Line> m_lines;
};

} // namespace sem
