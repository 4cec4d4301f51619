#include "cli/commandoptions.h"

#include "cli/tr.h"
#include "cli/verb.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <cstdio>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// A job is found by the PATH of who asked for it; the rest of the environment only on demand, since
// it goes into the database.
Result<QJsonObject> environmentOf(const CommandOptions &options)
{
    static const QRegularExpression properName(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    const auto callers = QProcessEnvironment::systemEnvironment();
    QJsonObject environment;
    for (const QString &name : callers.keys()) {
        // Shells export functions under names that no job could be given.
        if (name == "PATH"_L1 || (options.shellEnvironment && properName.match(name).hasMatch()))
            environment.insert(name, callers.value(name));
    }
    for (const QString &entry : options.environment) {
        const QString name = entry.section(u'=', 0, 0);
        if (entry.contains(u'='))
            environment.insert(name, entry.section(u'=', 1));
        else if (callers.contains(name))
            environment.insert(name, callers.value(name));
        else
            return Error{.code = ErrorCode::Validation,
                         .message = Cli::tr("--env %1: there is no such variable here; "
                                            "give NAME=VALUE")
                                        .arg(name)};
    }
    return environment;
}

Result<QString> readStandardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Error{.code = ErrorCode::System, .message = file.errorString()};
    const QByteArray bytes = file.readAll();
    if (!bytes.isValidUtf8()) {
        return Error{.code = ErrorCode::Validation,
                     .message = Cli::tr("--stdin: not UTF-8 text; let the job read a file")};
    }
    return QString::fromUtf8(bytes);
}

} // namespace

void CommandOptions::declareOn(Verb &verb)
{
    verb.texts("-e,--env", environment,
               Cli::tr("NAME=VALUE, or NAME for the value it has here; may be repeated"));
    verb.flag("--env-from-shell", shellEnvironment,
              Cli::tr("With all variables of this shell, not only PATH"));
    verb.flag("--stdin", standardInput, Cli::tr("With this standard input, read first"));
    job.declareOn(verb);
}

Result<JobSpec> CommandOptions::spec() const
{
    const QString folder = QDir::currentPath();
    if (folder.isEmpty())
        return Error{.code = ErrorCode::System, .message = Cli::tr("this folder is gone")};
    const Result<QJsonObject> env = environmentOf(*this);
    if (!env)
        return env.error();
    QJsonObject payload{{u"command"_s, command.first()},
                        {u"args"_s, QJsonArray::fromStringList(command.sliced(1))},
                        {u"working_dir"_s, folder},
                        {u"env"_s, *env}};
    if (standardInput) {
        const Result<QString> input = readStandardInput();
        if (!input)
            return input.error();
        payload.insert(u"stdin"_s, *input);
    }
    JobSpec spec = job.spec();
    spec.jobType = u"command"_s;
    spec.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return spec;
}

} // namespace sem
