#include "shared/domain/subprocess.h"

#include "shared/domain/checks.h"
#include "shared/domain/limits.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const auto commandField = u"payload.command"_s;

Result<QString> text(const QString &field, const QJsonValue &value)
{
    if (!value.isString())
        return validationError(field, u"must be a text"_s);
    QString result = value.toString();
    if (const Result<> valid = checkText(field, result); !valid)
        return valid.error();
    return result;
}

qint64 utf8Size(const QString &text)
{
    qint64 bytes = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        bytes += unit < 0x80 ? 1 : unit < 0x800 || c.isSurrogate() ? 2 : 3;
    }
    return bytes;
}

// What the kernel copies for a new process: every text with its NUL.
class ProcessSize
{
public:
    Result<> add(const QString &field, qint64 bytes)
    {
        if (bytes > limits::argumentBytes) {
            return validationError(field, u"is longer than an argument or variable may be"_s,
                                   limits::argumentBytes, bytes);
        }
        m_total += bytes + 1;
        if (m_total > limits::argumentsAndEnvironmentBytes) {
            return validationError(field, u"arguments and environment are too long together"_s,
                                   limits::argumentsAndEnvironmentBytes, m_total);
        }
        return {};
    }

private:
    qint64 m_total = 0;
};

Result<QStringList> readArguments(const QJsonValue &value, ProcessSize &size)
{
    if (value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return validationError(u"payload.args"_s, u"must be a list of texts"_s);
    const QJsonArray array = value.toArray();
    QStringList arguments;
    arguments.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString field = u"payload.args["_s + QString::number(i) + u']';
        Result<QString> argument = text(field, array.at(i));
        if (!argument)
            return argument.error();
        if (const Result<> fits = size.add(field, utf8Size(*argument)); !fits)
            return fits.error();
        arguments.append(*std::move(argument));
    }
    return arguments;
}

Result<QList<std::pair<QString, QString>>> readEnvironment(const QJsonValue &value,
                                                           ProcessSize &size)
{
    QList<std::pair<QString, QString>> environment;
    if (value.isUndefined())
        return environment;
    if (!value.isObject())
        return validationError(u"payload.env"_s, u"must be an object of texts"_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const QString field = u"payload.env."_s + name;
        if (!isEnvironmentName(name)) {
            return validationError(u"payload.env"_s,
                                   u"names are letters, digits and _, without a digit in front"_s,
                                   u"[A-Za-z_][A-Za-z0-9_]*"_s, name);
        }
        Result<QString> content = text(field, it.value());
        if (!content)
            return content.error();
        constexpr int equalsSign = 1;
        const qint64 bytes = name.size() + equalsSign + utf8Size(*content);
        if (const Result<> fits = size.add(field, bytes); !fits)
            return fits.error();
        environment.emplaceBack(name, *std::move(content));
    }
    return environment;
}

Result<QString> readWorkingDir(const QJsonValue &value)
{
    if (value.isUndefined())
        return QString();
    const auto field = u"payload.working_dir"_s;
    Result<QString> directory = text(field, value);
    if (directory && !QDir::isAbsolutePath(*directory))
        return validationError(field, u"must be an absolute path"_s, {}, *directory);
    return directory;
}

bool needsQuotes(const QString &word)
{
    static const auto plain = u"@%+=:,./_-"_s;
    return word.isEmpty() || std::any_of(word.begin(), word.end(), [](QChar c) {
               return !c.isLetterOrNumber() && !plain.contains(c);
           });
}

} // namespace

QString shellWord(QString word)
{
    if (!needsQuotes(word))
        return word;
    return u'\'' + word.replace(u"'"_s, uR"('\'')"_s) + u'\'';
}

Result<Subprocess> Subprocess::fromPayload(const QByteArray &payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return validationError(u"payload"_s, u"must be a JSON object"_s);
    return fromPayload(document.object());
}

Result<Subprocess> Subprocess::fromPayload(const QJsonObject &payload)
{
    const QJsonValue commandValue = payload.value("command"_L1);
    if (commandValue.isUndefined())
        return validationError(commandField, u"is missing"_s);
    Result<QString> command = text(commandField, commandValue);
    if (!command)
        return command.error();
    if (command->isEmpty())
        return validationError(commandField, u"must not be empty"_s, 1, 0);
    ProcessSize size;
    if (const Result<> fits = size.add(commandField, utf8Size(*command)); !fits)
        return fits.error();

    Result<QStringList> arguments = readArguments(payload.value("args"_L1), size);
    if (!arguments)
        return arguments.error();
    auto environment = readEnvironment(payload.value("env"_L1), size);
    if (!environment)
        return environment.error();
    Result<QString> workingDir = readWorkingDir(payload.value("working_dir"_L1));
    if (!workingDir)
        return workingDir.error();

    Subprocess process{.command = *std::move(command),
                       .arguments = *std::move(arguments),
                       .environment = *std::move(environment),
                       .workingDir = *std::move(workingDir)};
    if (const QJsonValue input = payload.value("stdin"_L1); !input.isUndefined()) {
        Result<QString> content = text(u"payload.stdin"_s, input);
        if (!content)
            return content.error();
        process.standardInput = *std::move(content);
    }
    return process;
}

QString Subprocess::commandLine() const
{
    constexpr int enough = limits::commandLineLength + 1; // of a word, to see that it is too long
    QString line = shellWord(command.left(enough));
    for (const QString &argument : arguments) {
        if (line.size() > limits::commandLineLength)
            break;
        line += u' ' + shellWord(argument.left(enough));
    }
    if (line.size() <= limits::commandLineLength)
        return line;
    line.truncate(limits::commandLineLength - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

} // namespace sem
