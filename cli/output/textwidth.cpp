#include "cli/output/textwidth.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace sem {

namespace {

// The blocks of Unicode whose characters are wide (East Asian Width W or F), as far as texts of
// commands have them.
constexpr std::array<std::pair<char32_t, char32_t>, 11> wideRanges{{
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFF00, 0xFF60},
    {0x1F300, 0x1F9FF},
    {0x20000, 0x3FFFD},
}};

int width(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(), [=](const auto &range) {
        return character >= range.first && character <= range.second;
    });
    return wide ? 2 : 1;
}

} // namespace

int textWidth(const QString &text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += width(character);
    return columns;
}

QString elided(const QString &text, int columns)
{
    if (textWidth(text) <= columns)
        return text;
    QString kept;
    int used = 1; // the ellipsis
    for (const char32_t character : text.toUcs4()) {
        used += width(character);
        if (used > columns)
            break;
        kept += QString::fromUcs4(&character, 1);
    }
    return kept + QChar(u'…');
}

} // namespace sem
