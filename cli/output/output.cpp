#include "cli/output/output.h"

#include "cli/exitcodes.h"
#include "cli/platform/terminal.h"
#include "shared/text/harmless.h"

#include <QJsonDocument>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString colourCode(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Strong:
        return u"1"_s;
    case Tone::Muted:
        return u"2"_s;
    case Tone::Good:
        return u"32"_s;
    case Tone::Bad:
        return u"31"_s;
    case Tone::Active:
        return u"36"_s;
    case Tone::Waiting:
        return u"33"_s;
    }
    return {};
}

[[noreturn]] void endUnread()
{
    const int cause = errno;
    if (cause == EPIPE) // Qt ignores the signal that would have ended us here
        std::_Exit(exitcode::signalBase + SIGPIPE);
    std::fprintf(stderr, "semanticatask: standard output: %s\n", std::strerror(cause));
    std::_Exit(exitcode::failed);
}

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

Output::Output()
    : m_width(terminalSize().columns)
    , m_colours(m_width > 0 && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb")
{ }

QString Output::painted(const QString &text, Tone tone) const
{
    const QString code = colourCode(tone);
    if (!m_colours || code.isEmpty() || text.isEmpty())
        return text;
    return u"\033[" + code + u'm' + text + u"\033[0m";
}

void Output::data(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        endUnread();
}

void Output::line(const QString &text)
{
    data(text + u'\n');
}

void Output::line(const QJsonObject &object)
{
    line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Output::flush()
{
    if (std::fflush(stdout) != 0)
        endUnread();
}

void Output::note(const QString &text)
{
    flush(); // in the order it was said, where both are one terminal
    print(stderr, text + u'\n');
}

void Output::error(const QString &text)
{
    note(u"semanticatask: " + harmless(text));
}

} // namespace sem
