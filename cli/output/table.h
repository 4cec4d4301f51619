#pragma once

#include "cli/output/cell.h"

#include <QStringList>

#include <vector>

namespace sem {

class Output;

// Rows under headings. Columns that stay empty are left out.
class Table
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title = {};
        Align align = Align::Left;
        bool gives = false; // is cut where the terminal is too narrow; one of them at most
        bool isExtra = false; // is left out where that is not enough; the last such column first
    };

    explicit Table(std::vector<Column> columns)
        : m_columns(std::move(columns))
    { }

    void add(std::vector<Cell> row); // one cell for each column
    bool isEmpty() const { return m_rows.empty(); }

    // As wide as it needs to be where the output is no terminal.
    void print(Output &output) const;
    // Painted for the output, in so many columns of a terminal, whatever must be cut for that; 0:
    // as wide as it needs to be.
    QStringList lines(const Output &output, int width) const;

private:
    std::vector<int> wantedWidths() const;
    std::vector<int> widths(int available) const;

    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace sem
