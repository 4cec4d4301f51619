#pragma once

#include "cli/platform/lastwords.h"
#include "cli/platform/terminal.h"

#include <QStringList>

namespace sem {

class Output;

// The whole terminal for as long as it lives; then what was there before is back, also if a signal
// ends the program. For an output that is a terminal.
class Screen final
{
    Q_DISABLE_COPY_MOVE(Screen)

public:
    explicit Screen(Output &output);
    ~Screen();

    // How much there is room for; asks the terminal, as a person may change it.
    TerminalSize size() const { return terminalSize(); }

    // From the top. Only lines that differ from those shown are written.
    void show(const QStringList &lines);

private:
    Output &m_output;
    const LastWords m_lastWords;
    TerminalSize m_size = {};
    QStringList m_shown;
};

} // namespace sem
