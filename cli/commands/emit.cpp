#include "cli/commands/emit.h"

#include "cli/exitcodes.h"
#include "cli/input.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString event = {};
    QString data = {};
    std::optional<Duration> sticky = {};
};

int emitEvent(Session &session, const Options &options)
{
    const Result<QJsonObject> data =
        objectFrom(u"--data"_s, options.data.isEmpty() ? u"{}"_s : options.data);
    if (!data)
        return session.failInput(data.error());
    const Result<EmitAnswer> answer =
        session.await(session.client().emitEvent(options.event, options.sticky, *data));
    if (!answer)
        return session.fail(answer.error());
    if (session.json())
        session.output().line(toJson(*answer));
    else
        session.output().note(Cli::tr("jobs released: %1").arg(answer->released));
    return exitcode::fine;
}

} // namespace

void declareEmit(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "emit", Cli::tr("Release the jobs that wait for an event"));
    verb.text("EVENT", options->event, Cli::tr("Its name"), Verb::Presence::Required);
    verb.text("--data", options->data,
              Cli::tr("JSON, @FILE or -: what the jobs find in $SEMANTICATASK_EVENT_DATA"));
    verb.duration("--sticky", options->sticky, Cli::tr("Also jobs that come within this time"));
    verb.does([options](Session &session) { return emitEvent(session, *options); });
}

} // namespace sem
