#include "cli/output/screen.h"

#include "cli/output/output.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Of ECMA-48 and xterm, which every terminal of today follows.
const auto enter = u"\033[?1049h\033[?25l\033[2J"_s; // the other screen, no cursor, nothing on it
const auto leave = u"\033[?25h\033[?1049l"_s;
const auto clearAll = u"\033[2J"_s;

QString lineAt(int row, const QString &text)
{
    return u"\033[%1;1H"_s.arg(row + 1) + text + u"\033[K"_s;
}

} // namespace

Screen::Screen(Output &output)
    : m_output(output)
    , m_lastWords(leave.toLatin1())
{
    m_output.data(enter);
    m_output.flush();
}

Screen::~Screen()
{
    m_output.data(leave);
    m_output.flush();
}

void Screen::show(const QStringList &lines)
{
    const TerminalSize now = size();
    QString text;
    if (now != m_size) {
        text = clearAll;
        m_shown.clear();
        m_size = now;
    }
    const QStringList fitting = lines.first(std::min<qsizetype>(lines.size(), m_size.rows));
    for (qsizetype row = 0; row < std::max(fitting.size(), m_shown.size()); ++row) {
        const QString line = fitting.value(row);
        if (row >= m_shown.size() || line != m_shown.at(row))
            text += lineAt(int(row), line);
    }
    m_shown = fitting;
    if (text.isEmpty())
        return;
    m_output.data(text);
    m_output.flush();
}

} // namespace sem
