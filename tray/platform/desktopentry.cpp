#include "tray/platform/desktopentry.h"

#include <QList>

#include <optional>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// First the rules of an argument of Exec, then those of every text.
QByteArray quoted(const QString &argument)
{
    QString inQuotes;
    for (const QChar each : argument) {
        if (u"\"`$\\"_s.contains(each))
            inQuotes += u'\\';
        inQuotes += each;
        if (each == u'%') // alone it would stand for a file or the like
            inQuotes += each;
    }
    const QString text = u'"' + inQuotes + u'"';
    return QString(text).replace(u'\\', u"\\\\"_s).toUtf8();
}

std::optional<bool> truth(const QByteArray &entry, const QByteArray &key)
{
    bool isInGroup = false;
    for (const QByteArray &line : entry.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('['))
            isInGroup = trimmed == "[Desktop Entry]";
        const qsizetype equals = trimmed.indexOf('=');
        if (isInGroup && equals > 0 && trimmed.first(equals).trimmed() == key)
            return trimmed.sliced(equals + 1).trimmed() == "true";
    }
    return {};
}

} // namespace

QByteArray autostartEntry(const QString &program)
{
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=SemanticaTask\n"
           "Comment=Shows and steers background jobs\n"
           "Exec="
        + quoted(program)
        + " --minimised\n" // nobody has asked for a window
          "Icon=semanticatask\n"
          "Terminal=false\n"
          "StartupNotify=false\n";
}

bool isStarted(const QByteArray &entry)
{
    return !truth(entry, "Hidden").value_or(false)
        && truth(entry, "X-GNOME-Autostart-enabled").value_or(true);
}

} // namespace sem
