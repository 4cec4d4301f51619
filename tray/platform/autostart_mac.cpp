#include "tray/platform/autostart.h"

#include "tray/platform/launchagent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const auto label = u"app.semanticatask.tray"_s;

Error fileError(const QFileDevice &file)
{
    return {.code = ErrorCode::System,
            .message = file.fileName() + u": "_s + file.errorString(),
            .data = {{u"path"_s, file.fileName()}}};
}

QString agentFile()
{
    return QDir::homePath() + u"/Library/LaunchAgents/"_s + label + u".plist"_s;
}

} // namespace

Autostart::Autostart(QString program)
    : m_program(std::move(program))
{ }

Result<bool> Autostart::isEnabled() const
{
    QFile file(agentFile());
    if (!file.exists())
        return false;
    if (!file.open(QFile::ReadOnly))
        return fileError(file);
    return !isDisabledAgent(file.readAll());
}

Result<> Autostart::setEnabled(bool enabled) const
{
    if (!enabled) {
        QFile file(agentFile());
        if (file.exists() && !file.remove())
            return fileError(file);
        return {};
    }
    QDir().mkpath(QFileInfo(agentFile()).path());
    QSaveFile file(agentFile());
    const QByteArray agent = launchAgent(label, m_program);
    if (!file.open(QFile::WriteOnly) || file.write(agent) != agent.size() || !file.commit())
        return fileError(file);
    return {};
}

} // namespace sem
