#include "tray/models/ansitext.h"

#include <QList>
#include <QStringList>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// Of the 256 colours: the 16, then a cube, then greys.
void setIndexed(int index, std::optional<int> &named, std::optional<QRgb> &exact)
{
    named.reset();
    exact.reset();
    if (index < 0 || index > 255)
        return;
    if (index < 16) {
        named = index;
    } else if (index < 232) {
        const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
        const int cube = index - 16;
        exact = qRgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
    } else {
        const int grey = 8 + 10 * (index - 232);
        exact = qRgb(grey, grey, grey);
    }
}

// "38;5;n" and "38;2;r;g;b". How many parameters it took.
qsizetype extended(const QList<int> &codes, qsizetype at, std::optional<int> &named,
                   std::optional<QRgb> &exact)
{
    if (at + 2 < codes.size() && codes[at + 1] == 5) {
        setIndexed(codes[at + 2], named, exact);
        return 2;
    }
    if (at + 4 < codes.size() && codes[at + 1] == 2) {
        named.reset();
        exact = qRgb(codes[at + 2] & 0xff, codes[at + 3] & 0xff, codes[at + 4] & 0xff);
        return 4;
    }
    return codes.size();
}

} // namespace

void AnsiText::apply(const QString &parameters)
{
    QList<int> codes;
    for (const QString &parameter : parameters.split(u';'))
        codes.append(parameter.toInt()); // an empty one is 0
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const int code = codes[i];
        if (code == 0)
            m_style = {};
        else if (code == 1)
            m_style.bold = true;
        else if (code == 3)
            m_style.italic = true;
        else if (code == 4)
            m_style.underlined = true;
        else if (code == 7)
            m_style.inverse = true;
        else if (code == 22)
            m_style.bold = false;
        else if (code == 23)
            m_style.italic = false;
        else if (code == 24)
            m_style.underlined = false;
        else if (code == 27)
            m_style.inverse = false;
        else if (code >= 30 && code <= 37)
            setIndexed(code - 30, m_style.foreground, m_style.exactForeground);
        else if (code == 38)
            i += extended(codes, i, m_style.foreground, m_style.exactForeground);
        else if (code == 39)
            setIndexed(-1, m_style.foreground, m_style.exactForeground);
        else if (code >= 40 && code <= 47)
            setIndexed(code - 40, m_style.background, m_style.exactBackground);
        else if (code == 48)
            i += extended(codes, i, m_style.background, m_style.exactBackground);
        else if (code == 49)
            setIndexed(-1, m_style.background, m_style.exactBackground);
        else if (code >= 90 && code <= 97)
            setIndexed(code - 82, m_style.foreground, m_style.exactForeground);
        else if (code >= 100 && code <= 107)
            setIndexed(code - 92, m_style.background, m_style.exactBackground);
    }
}

void AnsiText::add(QChar character, std::vector<AnsiPiece> &pieces)
{
    if (pieces.empty() || pieces.back().kind != AnsiPiece::Kind::Text
        || pieces.back().style != m_style)
        pieces.push_back({.style = m_style});
    pieces.back().text += character;
}

std::vector<AnsiPiece> AnsiText::read(const QString &chunk)
{
    std::vector<AnsiPiece> pieces;
    for (const QChar character : chunk) {
        const ushort code = character.unicode();
        switch (m_state) {
        case State::Return:
            m_state = State::Plain;
            if (character != u'\n')
                pieces.push_back({.kind = AnsiPiece::Kind::LineStart});
            [[fallthrough]];
        case State::Plain:
            if (code == 0x1b)
                m_state = State::Escape;
            else if (character == u'\r')
                m_state = State::Return;
            else if (character == u'\n' || character == u'\t' || code >= 0x20)
                add(character, pieces);
            break;
        case State::Escape:
            m_parameters.clear();
            m_state = character == u'[' ? State::Sequence
                : character == u']'     ? State::Command
                                        : State::Plain;
            break;
        case State::Sequence:
            if (code >= 0x40 && code <= 0x7e) {
                if (character == u'm')
                    apply(m_parameters);
                m_state = State::Plain;
            } else if (m_parameters.size() < 64) {
                m_parameters += character;
            }
            break;
        case State::Command: // a window's title, a link: up to BEL or ESC backslash
            if (code == 0x07)
                m_state = State::Plain;
            else if (code == 0x1b)
                m_state = State::CommandEnd;
            break;
        case State::CommandEnd:
            m_state = State::Plain;
            break;
        }
    }
    return pieces;
}

} // namespace sem
