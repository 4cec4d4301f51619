#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace sem {

// The payload of a SUBPROCESS job: `{command, args[], env{}, working_dir, stdin}`. Other fields are
// the job's own; it finds them in the file that SEMANTICATASK_PAYLOAD names.
struct Subprocess
{
    QString command = {}; // a path, or a name that is looked up on the job's PATH
    QStringList arguments = {};
    QList<std::pair<QString, QString>> environment = {};
    QString workingDir = {}; // absolute; empty: the user's home
    std::optional<QString> standardInput = {};

    // Validation errors name the field within the payload ("payload.args[3]").
    static Result<Subprocess> fromPayload(const QByteArray &payload);
    static Result<Subprocess> fromPayload(const QJsonObject &payload);

    // For people: the command and its arguments, quoted where a shell would need it, cut at
    // limits::commandLineLength with an ellipsis.
    QString commandLine() const;

    bool operator==(const Subprocess &) const = default;
};

// As a shell reads it as one word, whatever is in it.
QString shellWord(QString word);

} // namespace sem
