#pragma once

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace sem {

// A terminal's colours: of 16 by their number, so that whoever shows them can choose shades that
// can be read on its background, or exact ones.
struct AnsiStyle
{
    std::optional<int> foreground = {}; // 0 to 15
    std::optional<int> background = {};
    std::optional<QRgb> exactForeground = {};
    std::optional<QRgb> exactBackground = {};
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    bool inverse = false;

    bool operator==(const AnsiStyle &) const = default;
};

// A piece of a job's output.
struct AnsiPiece
{
    enum class Kind {
        Text,
        LineStart, // what follows overwrites the line: a progress display
    };
    Kind kind = Kind::Text;
    QString text = {}; // with newlines
    AnsiStyle style = {};

    bool operator==(const AnsiPiece &) const = default;
};

// Takes a terminal's control sequences out of a stream of output that comes in chunks, which may
// end anywhere. Colours and returns to the start of a line are kept, all else is dropped.
class AnsiText
{
public:
    std::vector<AnsiPiece> read(const QString &chunk);
    void reset() { *this = AnsiText(); }

private:
    void add(QChar character, std::vector<AnsiPiece> &pieces);
    void apply(const QString &parameters);

    enum class State { Plain, Return, Escape, Sequence, Command, CommandEnd };
    State m_state = State::Plain;
    QString m_parameters;
    AnsiStyle m_style;
};

} // namespace sem
