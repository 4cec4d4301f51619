#include "cli/commands/retry.h"

#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/rpc/strictjson.h"

#include <QJsonObject>

namespace sem {

namespace {

struct Options
{
    std::optional<JobRef> job = {};
    QStringList edits = {};
    bool force = false;
};

// "priority=5": the value is JSON where it reads as such, else a text.
std::optional<QJsonObject> parseEdits(const QStringList &edits)
{
    QJsonObject fields;
    for (const QString &edit : edits) {
        const qsizetype equals = edit.indexOf(u'=');
        if (equals <= 0)
            return {};
        const QString value = edit.mid(equals + 1);
        const Result<QJsonValue> json = parseStrictJson(value.toUtf8());
        fields.insert(edit.first(equals), json ? *json : QJsonValue(value));
    }
    return fields;
}

int retry(Session &session, const Options &options)
{
    const std::optional<QJsonObject> edits = parseEdits(options.edits);
    if (!edits)
        return session.refuseUsage(Cli::tr("--set wants FIELD=VALUE, as in --set priority=5"));

    const Result<EnqueueAnswer> answer =
        session.await(session.client().retry(*options.job, *edits, options.force));
    if (!answer)
        return session.fail(answer.error(), *options.job);
    if (session.json())
        session.output().line(toJson(*answer));
    else
        session.output().line(u'#' + QString::number(answer->seq));
    return exitcode::fine;
}

} // namespace

void declareRetry(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "retry", Cli::tr("Enqueue a job that has ended once more, as a new job"));
    verb.job("JOB", options->job, Cli::tr("Its number or id"), Verb::Presence::Required);
    verb.texts(
        "--set", options->edits,
        Cli::tr("FIELD=VALUE, a field of dev.enqueue.v1 that shall differ; may be repeated"));
    verb.flag("--force", options->force, Cli::tr("Although its subject has a newer job"));
    verb.does([options](Session &session) { return retry(session, *options); });
}

} // namespace sem
