#include "cli/commands/retry.h"

#include "cli/eachjob.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/rpc/strictjson.h"

#include <QJsonObject>

namespace sem {

namespace {

struct Options
{
    SelectionOptions jobs = {};
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

    return forEachOf(
        session, options.jobs,
        [&](const JobRef &job) { return session.client().retry(job, *edits, options.force); },
        [&](const JobSelection &all) { return session.client().retryAll(all, options.force); },
        [&](const JobRef &, const EnqueueAnswer &answer) {
            session.output().line(u'#' + QString::number(answer.seq));
        });
}

} // namespace

void declareRetry(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(
        line, "retry",
        Cli::tr("Enqueue jobs that have ended once more, as new jobs; of many, those that did "
                "not end well"));
    options->jobs.declareOn(verb);
    verb.check([options] {
        return options->jobs.jobs.empty() && !options->edits.isEmpty()
            ? Cli::tr("--set goes with numbers of jobs")
            : QString();
    });
    verb.texts(
        "--set", options->edits,
        Cli::tr(
            "FIELD=VALUE, a field of dev.enqueue.v1 that shall differ, or FIELD=null to take it "
            "away; may be repeated"));
    verb.flag("--force", options->force, Cli::tr("Although its subject has a newer job"));
    verb.does([options](Session &session) { return retry(session, *options); });
}

} // namespace sem
