#include "cli/commands/types.h"

#include "cli/exitcodes.h"
#include "cli/input.h"
#include "cli/output/table.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/domain/subprocess.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct PutOptions
{
    QString name = {};
    QString file = {};
    QStringList command = {}; // with its arguments
    QStringList environment = {};
    QString defaults = {};
    QStringList mayOverride = {};
    QString schema = {};

    bool describesType() const
    {
        return !(command.isEmpty() && environment.isEmpty() && defaults.isEmpty()
                 && mayOverride.isEmpty() && schema.isEmpty());
    }
};

Result<QJsonObject> environmentOf(const QStringList &variables)
{
    QJsonObject environment;
    for (const QString &variable : variables) {
        if (!variable.contains(u'='))
            return validationError(u"--env"_s, Cli::tr("give NAME=TEMPLATE"), {}, variable);
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    return environment;
}

Result<QJsonObject> typeFromOptions(const PutOptions &options)
{
    QJsonObject type;
    if (!options.command.isEmpty()) {
        type.insert(u"command"_s, options.command.front());
        type.insert(u"args"_s, QJsonArray::fromStringList(options.command.mid(1)));
    }
    if (!options.environment.isEmpty()) {
        const Result<QJsonObject> environment = environmentOf(options.environment);
        if (!environment)
            return environment;
        type.insert(u"env"_s, *environment);
    }
    if (!options.mayOverride.isEmpty())
        type.insert(u"may_override"_s, QJsonArray::fromStringList(options.mayOverride));
    if (!options.defaults.isEmpty()) {
        const Result<QJsonObject> defaults = objectFrom(u"--defaults"_s, options.defaults);
        if (!defaults)
            return defaults;
        type.insert(u"defaults"_s, *defaults);
    }
    if (!options.schema.isEmpty()) {
        const Result<QJsonObject> schema = objectFrom(u"--schema"_s, options.schema);
        if (!schema)
            return schema;
        type.insert(u"payload_schema"_s, *schema);
    }
    return type;
}

int put(Session &session, const PutOptions &options)
{
    const QString from = options.file == "-"_L1 ? options.file : u'@' + options.file;
    Result<QJsonObject> type =
        options.file.isEmpty() ? typeFromOptions(options) : objectFrom(u"--from"_s, from);
    if (!type)
        return session.failInput(type.error());
    if (!options.name.isEmpty())
        type->insert(u"name"_s, options.name);
    const Result<> put = session.await(session.client().putJobType(*type));
    if (!put)
        return session.fail(put.error());
    if (session.json())
        session.output().line(*type);
    else
        session.output().note(Cli::tr("%1 is registered").arg(type->value("name"_L1).toString()));
    return exitcode::fine;
}

int list(Session &session)
{
    const Result<JobTypesAnswer> answer = session.await(session.client().jobTypes());
    if (!answer)
        return session.fail(answer.error());
    Table table({{.title = Cli::tr("TYPE")},
                 {.title = Cli::tr("QUEUE")},
                 {.title = Cli::tr("COMMAND"), .gives = true}});
    for (const QJsonObject &type : answer->jobTypes) {
        if (session.json())
            session.output().line(type);
        const Result<Subprocess> process = Subprocess::fromPayload(type);
        table.add({{type["name"_L1].toString()},
                   {type["defaults"_L1]["queue"_L1].toString()},
                   {process ? process->commandLine() : QString()}});
    }
    if (session.json())
        return exitcode::fine;
    if (table.isEmpty()) {
        session.output().note(Cli::tr("no types of jobs yet; for example `semanticatask types put "
                                      "thumbnail -- convert {{file}} {{file}}.png`"));
    } else {
        table.print(session.output());
    }
    return exitcode::fine;
}

int failByName(Session &session, const Error &error)
{
    const int exitCode = session.fail(error);
    if (error.code == ErrorCode::NotFound)
        session.output().note(Cli::tr("`semanticatask types list` shows them"));
    return exitCode;
}

// As `types put --from` takes it.
int show(Session &session, const QString &name)
{
    const Result<JobTypesAnswer> answer = session.await(session.client().jobTypes());
    if (!answer)
        return session.fail(answer.error());
    const auto type = std::ranges::find_if(answer->jobTypes, [&](const QJsonObject &one) {
        return one["name"_L1].toString() == name;
    });
    if (type == answer->jobTypes.end())
        return failByName(session, notFoundError(Cli::tr("There is no job type %1").arg(name)));
    if (session.json())
        session.output().line(*type);
    else
        session.output().data(QString::fromUtf8(QJsonDocument(*type).toJson()));
    return exitcode::fine;
}

int remove(Session &session, const QStringList &names)
{
    for (const QString &name : names) {
        const Result<> deleted = session.await(session.client().deleteJobType(name));
        if (!deleted)
            return failByName(session, deleted.error());
        if (session.json())
            session.output().line({{u"name"_s, name}, {u"deleted"_s, true}});
    }
    return exitcode::fine;
}

void declarePut(Verb &types)
{
    const auto options = std::make_shared<PutOptions>();
    Verb verb(
        types, "put",
        Cli::tr("Register a type of jobs, or replace it; {{member}} in the command stands for "
                "a member of a job's payload"));
    verb.text("NAME", options->name, Cli::tr("What `enqueue` calls it"));
    verb.texts("-e,--env", options->environment,
               Cli::tr("NAME=TEMPLATE, a variable of its jobs; may be repeated"));
    verb.text("--defaults", options->defaults,
              Cli::tr("JSON, @FILE or -: what holds unless a job says otherwise"));
    verb.texts("--may-override", options->mayOverride,
               Cli::tr("A field that a job may set, all others are fixed; may be repeated"));
    verb.text("--schema", options->schema,
              Cli::tr("JSON, @FILE or -: a JSON Schema for the payload"));
    verb.text("--from", options->file,
              Cli::tr("FILE or -: the whole type as JSON, as `types show` prints it"));
    verb.commandAfterDashes(options->command);
    verb.check([options] {
        if (options->file.isEmpty() && options->name.isEmpty())
            return Cli::tr("give a NAME, or --from FILE");
        if (options->file.isEmpty() != options->describesType()) {
            return Cli::tr("give either --from, or what the type is; for example `semanticatask "
                           "types put thumbnail -- convert {{file}} {{file}}.png`");
        }
        return QString();
    });
    verb.does([options](Session &session) { return put(session, *options); });
}

} // namespace

void declareTypes(CommandLine &line)
{
    Verb types(line, "types", Cli::tr("Register types of jobs, show and delete them"));
    declarePut(types);

    Verb listVerb(types, "list", Cli::tr("Show the registered types"));
    listVerb.does(list);

    const auto name = std::make_shared<QString>();
    Verb showVerb(types, "show", Cli::tr("Print a type as JSON"));
    showVerb.text("NAME", *name, Cli::tr("Its name"), Verb::Presence::Required);
    showVerb.does([name](Session &session) { return show(session, *name); });

    const auto names = std::make_shared<QStringList>();
    Verb deleteVerb(types, "delete", Cli::tr("Delete a type; its jobs stay"));
    deleteVerb.texts("NAME", *names, Cli::tr("Its name"), Verb::Presence::Required);
    deleteVerb.does([names](Session &session) { return remove(session, *names); });
}

} // namespace sem
