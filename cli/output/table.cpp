#include "cli/output/table.h"

#include "cli/output/output.h"
#include "cli/output/textwidth.h"
#include "shared/text/harmless.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int leastWidth = 12; // of the column that gives, before others are left out

// Columns that are left out take no room.
int total(const std::vector<int> &widths)
{
    int sum = -gap;
    for (const int width : widths)
        sum += width > 0 ? width + gap : 0;
    return sum;
}

// Where nothing else helps.
void cutTheWidest(std::vector<int> &widths, int available)
{
    while (total(widths) > available) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= 1)
            return;
        --*widest;
    }
}

} // namespace

void Table::add(std::vector<Cell> row)
{
    for (Cell &cell : row)
        cell.text = harmless(cell.text);
    m_rows.push_back(std::move(row));
}

std::vector<int> Table::wantedWidths() const
{
    std::vector<int> widths(m_columns.size(), 0);
    for (const auto &row : m_rows) {
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], textWidth(row[i].text));
    }
    for (size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0)
            widths[i] = std::max(widths[i], textWidth(m_columns[i].title));
    }
    return widths;
}

// Zero for a column that is left out.
std::vector<int> Table::widths(int available) const
{
    std::vector<int> widths = wantedWidths();
    if (available <= 0)
        return widths;
    for (;;) {
        std::vector<int> fitting = widths;
        const int excess = std::max(total(widths) - available, 0);
        size_t expendable = widths.size();
        for (size_t i = 0; i < widths.size(); ++i) {
            if (m_columns[i].gives)
                fitting[i] = std::max(widths[i] - excess, std::min(widths[i], leastWidth));
            if (m_columns[i].isExtra && widths[i] > 0)
                expendable = i;
        }
        if (total(fitting) <= available)
            return fitting;
        if (expendable == widths.size()) {
            cutTheWidest(fitting, available);
            return fitting;
        }
        widths[expendable] = 0;
    }
}

void Table::print(Output &output) const
{
    output.data(lines(output, output.width()).join(u'\n') + u'\n');
}

QStringList Table::lines(const Output &output, int width) const
{
    const std::vector<int> widths = this->widths(width);
    QStringList lines;
    const auto addLine = [&](const auto &cell) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] == 0)
                continue;
            const Cell content = cell(i);
            const QString shown = elided(content.text, widths[i]);
            const QString space(widths[i] - textWidth(shown), u' ');
            const QString painted = output.painted(shown, content.tone);
            line += m_columns[i].align == Align::Right ? space + painted : painted + space;
            line += QString(gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    };

    addLine([this](size_t i) { return Cell{m_columns[i].title, Tone::Muted}; });
    for (const auto &row : m_rows)
        addLine([&row](size_t i) { return row[i]; });
    return lines;
}

} // namespace sem
