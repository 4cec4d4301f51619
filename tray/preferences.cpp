#include "tray/preferences.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &dataFolder)
{
    return dataFolder + u"/tray.json"_s;
}

} // namespace

Preferences Preferences::load(const QString &dataFolder)
{
    QFile file(fileIn(dataFolder));
    if (!file.open(QFile::ReadOnly))
        return {};
    const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object();
    return {.language = values["language"_L1].toString(),
            .isGreeted = values["greeted"_L1].toBool()};
}

Result<> Preferences::save(const QString &dataFolder) const
{
    const QJsonObject values{{u"language"_s, language}, {u"greeted"_s, isGreeted}};
    QSaveFile file(fileIn(dataFolder));
    if (file.open(QFile::WriteOnly) && file.write(QJsonDocument(values).toJson()) >= 0
        && file.commit())
        return {};
    return Error{.code = ErrorCode::System,
                 .message = fileIn(dataFolder) + u": "_s + file.errorString()};
}

} // namespace sem
