#include "cli/input.h"

#include "cli/tr.h"
#include "shared/rpc/strictjson.h"

#include <cstdio>

namespace sem {

using namespace Qt::StringLiterals;

Result<> openForReading(QFile &file, const QString &name)
{
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                       : (file.setFileName(name), file.open(QIODevice::ReadOnly));
    if (opened)
        return {};
    return Error{.code = ErrorCode::System, .message = name + u": " + file.errorString()};
}

Result<QJsonObject> objectFrom(const QString &option, const QString &given)
{
    QByteArray text = given.toUtf8();
    if (given == "-"_L1 || given.startsWith(u'@')) {
        QFile file;
        if (const Result<> opened = openForReading(file, given == "-"_L1 ? given : given.mid(1));
            !opened)
            return opened.error();
        text = file.readAll();
    }
    const Result<QJsonValue> value = parseStrictJson(text);
    if (!value)
        return validationError(option, value.error().message);
    if (!value->isObject())
        return validationError(option, Cli::tr("not a JSON object"));
    return value->toObject();
}

} // namespace sem
