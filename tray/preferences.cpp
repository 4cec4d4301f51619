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
    const auto time = [&values](QLatin1StringView key) {
        const QJsonValue value = values[key];
        return value.isDouble() ? std::optional(fromEpochMs(value.toInteger())) : std::nullopt;
    };
    return {.language = values["language"_L1].toString(),
            .isGreeted = values["greeted"_L1].toBool(),
            .failuresTold = time("failures_told"_L1),
            .failuresSeen = time("failures_seen"_L1)};
}

Result<> Preferences::save(const QString &dataFolder) const
{
    QJsonObject values{{u"language"_s, language}, {u"greeted"_s, isGreeted}};
    if (failuresTold)
        values.insert(u"failures_told"_s, toEpochMs(*failuresTold));
    if (failuresSeen)
        values.insert(u"failures_seen"_s, toEpochMs(*failuresSeen));
    QSaveFile file(fileIn(dataFolder));
    if (file.open(QFile::WriteOnly) && file.write(QJsonDocument(values).toJson()) >= 0
        && file.commit())
        return {};
    return Error{.code = ErrorCode::System,
                 .message = fileIn(dataFolder) + u": "_s + file.errorString()};
}

} // namespace sem
