#include "cli/output/details.h"

#include "cli/output/output.h"
#include "cli/output/textwidth.h"
#include "shared/text/harmless.h"

#include <algorithm>

namespace sem {

void Details::add(const QString &label, const Cell &value)
{
    if (!value.text.isEmpty())
        m_lines.push_back({label, {harmless(value.text), value.tone}});
}

void Details::print(Output &output) const
{
    int width = 0;
    for (const Line &line : m_lines)
        width = std::max(width, textWidth(line.label));
    for (const Line &line : m_lines) {
        const QString space(width - textWidth(line.label) + 2, u' ');
        output.line(output.painted(line.label, Tone::Muted) + space
                    + output.painted(line.value.text, line.value.tone));
    }
}

} // namespace sem
