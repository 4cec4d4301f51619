#include "cli/commands/service.h"

#include "cli/exitcodes.h"
#include "cli/output/details.h"
#include "cli/platform/processend.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/text/timetext.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

int sayNotRunning(Session &session)
{
    if (session.json())
        session.output().line({{u"running"_s, false}});
    else
        session.output().line(Cli::tr("not running"));
    return exitcode::noService;
}

int status(Session &session)
{
    if (!session.connectToRunning())
        return sayNotRunning(session);
    const Result<HealthAnswer> health = session.await(session.client().health());
    if (!health)
        return session.fail(health.error());
    if (session.json()) {
        QJsonObject answer = toJson(*health);
        answer.insert(u"running"_s, true);
        answer.insert(u"data_dir"_s, session.paths().dataDir);
        session.output().line(answer);
        return exitcode::fine;
    }
    Details lines;
    lines.add(Cli::tr("service"),
              {Cli::tr("running (%1)").arg(health->status),
               health->status == "ok"_L1 ? Tone::Good : Tone::Bad});
    lines.add(Cli::tr("problems"), {health->problems.join(u", "_s), Tone::Bad});
    lines.add(Cli::tr("jobs"), health->paused ? Cell{Cli::tr("paused"), Tone::Bad} : Cell{});
    lines.add(Cli::tr("up for"),
              ageText(session.now() - std::chrono::seconds(health->uptimeSeconds), session.now()));
    lines.add(Cli::tr("version"), health->version);
    lines.add(Cli::tr("process"), QString::number(health->pid));
    lines.add(Cli::tr("data folder"), session.paths().dataDir);
    lines.print(session.output());
    return exitcode::fine;
}

int start(Session &session)
{
    Result<> answered = session.connect();
    if (answered) {
        // One that is just going down may still have taken the connection.
        const Result<HealthAnswer> health = session.await(session.client().health());
        if (!health && isConnectionLost(health.error()))
            answered = session.connect();
    }
    return answered ? status(session) : session.fail(answered.error());
}

// Its folder is free for the next one when the process is gone, not when it hangs up.
int stop(Session &session, bool stopJobs)
{
    const auto sayNowThat = [&session](const QString &note) {
        if (session.json())
            session.output().line({{u"running"_s, false}});
        else
            session.output().note(note);
        return exitcode::fine;
    };
    if (!session.connectToRunning())
        return sayNowThat(Cli::tr("not running"));
    const Result<HealthAnswer> health = session.await(session.client().health());
    if (!health)
        return session.fail(health.error());
    const ProcessEnd process(health->pid);
    const Result<> stopped = session.await(session.client().shutdown(stopJobs));
    if (!stopped && !isConnectionLost(stopped.error()))
        return session.fail(stopped.error());
    session.waitUntil([&session] { return !session.client().isConnected(); });
    process.wait();
    return sayNowThat(Cli::tr("stopped"));
}

} // namespace

void declareService(CommandLine &line)
{
    Verb service(line, "service", Cli::tr("Start, stop or look at the service"));

    Verb startVerb(service, "start", Cli::tr("Start it, unless it runs"));
    startVerb.does(start, Action::Needs::Nothing);

    const auto stopJobs = std::make_shared<bool>(false);
    Verb stopVerb(service, "stop", Cli::tr("End it; running jobs go on by themselves"));
    stopVerb.flag("--stop-jobs", *stopJobs, Cli::tr("Stop running jobs too"));
    stopVerb.does([stopJobs](Session &session) { return stop(session, *stopJobs); },
                  Action::Needs::Nothing);

    Verb statusVerb(service, "status", Cli::tr("Whether it runs; exits with 8 if not"));
    statusVerb.does(status, Action::Needs::Nothing);
}

} // namespace sem
