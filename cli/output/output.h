#pragma once

#include "cli/output/cell.h"

#include <QJsonObject>
#include <QString>

namespace sem {

// What the program says: data on stdout, everything else on stderr.
//
// When stdout cannot be written any more the program ends at once: quietly if nobody reads it
// (`… | head`), else with a message.
class Output
{
public:
    // Colours and width follow the terminal that stdout is, and NO_COLOR.
    Output();

    int width() const { return m_width; } // in columns; 0: stdout is no terminal
    QString painted(const QString &text, Tone tone) const;

    void data(const QString &text); // as it is
    void line(const QString &text);
    void line(const QJsonObject &object); // compact
    void flush(); // stdout is buffered

    void note(const QString &text); // a line for the person
    void error(const QString &text);

private:
    int m_width = 0;
    bool m_colours = false;
};

} // namespace sem
