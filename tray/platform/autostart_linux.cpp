#include "tray/platform/autostart.h"

#include "tray/platform/desktopentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const auto entryName = u"autostart/semanticatask-tray.desktop"_s;

Error fileError(const QFileDevice &file)
{
    return {.code = ErrorCode::System,
            .message = file.fileName() + u": "_s + file.errorString(),
            .data = {{u"path"_s, file.fileName()}}};
}

QString ownFile()
{
    QString folder = qEnvironmentVariable("XDG_CONFIG_HOME");
    if (!QDir::isAbsolutePath(folder))
        folder = QDir::homePath() + u"/.config"_s;
    return folder + u'/' + entryName;
}

// What a package has put there for all users; our own file of that name takes its place. Empty:
// none.
QString systemFile()
{
    QString folders = qEnvironmentVariable("XDG_CONFIG_DIRS");
    if (folders.isEmpty())
        folders = u"/etc/xdg"_s;
    for (const QString &folder : folders.split(u':', Qt::SkipEmptyParts)) {
        const QString path = folder + u'/' + entryName;
        if (QDir::isAbsolutePath(folder) && QFileInfo::exists(path))
            return path;
    }
    return {};
}

Result<> write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fileError(file);
    return {};
}

} // namespace

Autostart::Autostart(QString program)
    : m_program(std::move(program))
{ }

Result<bool> Autostart::isEnabled() const
{
    const QString path = QFileInfo::exists(ownFile()) ? ownFile() : systemFile();
    if (path.isEmpty())
        return false;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fileError(file);
    return isStarted(file.readAll());
}

Result<> Autostart::setEnabled(bool enabled) const
{
    if (enabled)
        return write(ownFile(), autostartEntry(m_program));
    if (!systemFile().isEmpty())
        return write(ownFile(),
                     "[Desktop Entry]\nType=Application\nName=SemanticaTask\n"
                     "Exec=true\nHidden=true\n");
    QFile file(ownFile());
    if (file.exists() && !file.remove())
        return fileError(file);
    return {};
}

} // namespace sem
