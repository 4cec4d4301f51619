#include "cli/commands/schedule.h"

#include "cli/commandoptions.h"
#include "cli/exitcodes.h"
#include "cli/output/table.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/domain/subprocess.h"
#include "shared/rpc/codec.h"
#include "shared/text/refusaltext.h"
#include "shared/text/timetext.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct AddOptions
{
    QString name = {};
    QString cron = {};
    std::optional<Duration> every = {};
    QString zone = {};
    QString missed = {};
    QString overlap = {};
    bool disabled = false;
    CommandOptions work = {};
};

// "run-once" as the protocol has it.
QString protocolWord(QString word)
{
    return word.replace(u'-', u'_');
}

QJsonObject params(const AddOptions &options, const JobSpec &spec)
{
    QJsonObject params{{u"name"_s, options.name},
                       {u"template"_s, toJson(spec)},
                       {u"enabled"_s, !options.disabled}};
    if (options.every)
        params.insert(u"every_ms"_s, qint64(options.every->count()));
    const auto addText = [&params](const QString &name, const QString &value) {
        if (!value.isEmpty())
            params.insert(name, value);
    };
    addText(u"cron"_s, options.cron);
    addText(u"time_zone"_s, options.zone);
    addText(u"missed"_s, protocolWord(options.missed));
    addText(u"overlap"_s, protocolWord(options.overlap));
    return params;
}

int add(Session &session, const AddOptions &options)
{
    Result<JobSpec> spec = options.work.spec();
    if (!spec)
        return session.fail(spec.error());
    spec->retry.maxRetries = spec->retry.maxRetries.value_or(0); // as with `run`
    const Result<ScheduleAnswer> answer =
        session.await(session.client().putSchedule(params(options, *spec)));
    if (!answer)
        return session.fail(answer.error());
    const ScheduleInfo &schedule = answer->schedule;
    if (session.json())
        session.output().line(toJson(schedule));
    else if (schedule.next.empty())
        session.output().note(Cli::tr("%1 is disabled; `semanticatask schedule trigger %1` runs it")
                                  .arg(schedule.name));
    else
        session.output().note(
            Cli::tr("%1 comes next at %2")
                .arg(schedule.name, clockText(schedule.next.front(), session.now())));
    return exitcode::fine;
}

QString whenText(const ScheduleInfo &schedule)
{
    if (schedule.every)
        return Cli::tr("every %1").arg(durationText(*schedule.every));
    return Cli::tr("%1 (%2)").arg(schedule.cron.value_or(QString()), schedule.timeZone);
}

QString nextText(const ScheduleInfo &schedule, Timestamp now)
{
    if (!schedule.enabled)
        return Cli::tr("disabled");
    return schedule.next.empty() ? Cli::tr("never") : clockText(schedule.next.front(), now);
}

QString skipText(const ScheduleRun &run)
{
    switch (*run.skipped) {
    case SkipReason::Missed:
        return run.runs == 1 ? Cli::tr("missed") : Cli::tr("%1 missed").arg(run.runs);
    case SkipReason::Overlap:
        return Cli::tr("skipped, %1").arg(refusalText(run.detail));
    case SkipReason::Refused:
        return Cli::tr("refused, %1").arg(refusalText(run.detail));
    }
    return {};
}

QString lastText(const ScheduleInfo &schedule, Timestamp now)
{
    if (!schedule.lastRun)
        return {};
    const ScheduleRun &run = *schedule.lastRun;
    const QString what = run.skipped ? skipText(run) : u'#' + QString::number(run.seq.value_or(0));
    return clockText(run.time, now) + u' ' + what;
}

QString whatText(const ScheduleInfo &schedule)
{
    const Result<Subprocess> process =
        Subprocess::fromPayload(schedule.jobTemplate.value("payload"_L1).toObject());
    const QString command = process ? process->commandLine() : QString();
    return command.isEmpty() ? schedule.jobTemplate.value("job_type"_L1).toString() : command;
}

int list(Session &session)
{
    const Result<SchedulesAnswer> answer = session.await(session.client().schedules());
    if (!answer)
        return session.fail(answer.error());
    Table table({{.title = Cli::tr("NAME")},
                 {.title = Cli::tr("WHEN")},
                 {.title = Cli::tr("NEXT")},
                 {.title = Cli::tr("LAST"), .isExtra = true},
                 {.title = Cli::tr("WHAT"), .gives = true}});
    for (const ScheduleInfo &schedule : answer->schedules) {
        if (session.json())
            session.output().line(toJson(schedule));
        table.add(
            {{schedule.name},
             {whenText(schedule)},
             {nextText(schedule, session.now()), schedule.enabled ? Tone::Plain : Tone::Muted},
             {lastText(schedule, session.now()), Tone::Muted},
             {whatText(schedule)}});
    }
    if (session.json())
        return exitcode::fine;
    if (table.isEmpty()) {
        session.output().note(Cli::tr(
            "no schedules yet; for example `semanticatask schedule add backup --cron '0 22 * * *' "
            "-- COMMAND`"));
    } else {
        table.print(session.output());
    }
    return exitcode::fine;
}

int failByName(Session &session, const Error &error)
{
    const int exitCode = session.fail(error);
    if (error.code == ErrorCode::NotFound)
        session.output().note(Cli::tr("`semanticatask schedule list` shows them"));
    return exitCode;
}

int remove(Session &session, const QStringList &names)
{
    for (const QString &name : names) {
        const Result<> deleted = session.await(session.client().deleteSchedule(name));
        if (!deleted)
            return failByName(session, deleted.error());
        if (session.json())
            session.output().line({{u"name"_s, name}, {u"deleted"_s, true}});
        else
            session.output().note(Cli::tr("%1 is gone; its jobs stay").arg(name));
    }
    return exitcode::fine;
}

int enable(Session &session, const QString &name, bool enabled)
{
    const Result<ScheduleAnswer> answer =
        session.await(session.client().enableSchedule(name, enabled));
    if (!answer)
        return failByName(session, answer.error());
    if (session.json())
        session.output().line(toJson(answer->schedule));
    else if (enabled)
        session.output().note(
            Cli::tr("%1 comes next at %2").arg(name, nextText(answer->schedule, session.now())));
    else
        session.output().note(
            Cli::tr("%1 is disabled; `semanticatask schedule trigger %1` runs it").arg(name));
    return exitcode::fine;
}

int trigger(Session &session, const QString &name)
{
    const Result<EnqueueAnswer> answer = session.await(session.client().triggerSchedule(name));
    if (!answer)
        return failByName(session, answer.error());
    if (session.json())
        session.output().line(toJson(*answer));
    else
        session.output().line(u'#' + QString::number(answer->seq));
    return exitcode::fine;
}

void declareAdd(Verb &schedule)
{
    const auto options = std::make_shared<AddOptions>();
    Verb verb(schedule, "add", Cli::tr("Run a command again and again; replaces a schedule"));
    verb.text("NAME", options->name, Cli::tr("Its name"), Verb::Presence::Required);
    verb.text("--cron", options->cron,
              Cli::tr("Minute, hour, day of month, month, day of week: '0 22 * * mon-fri'; or "
                      "@hourly, @daily, @weekly, @monthly, @yearly"));
    verb.duration("--every", options->every, Cli::tr("So often, from now on"));
    verb.text("--zone", options->zone, Cli::tr("Whose clocks --cron follows (the system's)"));
    verb.word("--missed", options->missed, {u"skip"_s, u"run-once"_s, u"catch-up"_s},
              Cli::tr("What becomes of runs missed while the machine was off (run-once)"));
    verb.word("--overlap", options->overlap, {u"skip"_s, u"queue"_s, u"cancel-running"_s},
              Cli::tr("What becomes of a run while the one before goes on (skip)"));
    verb.flag("--disabled", options->disabled, Cli::tr("Only when it is triggered"));
    options->work.declareOn(verb);
    verb.commandAfterDashes(options->work.command);
    verb.check([options] {
        if (options->cron.isEmpty() == !options->every)
            return Cli::tr("give either --cron or --every");
        return options->work.command.isEmpty()
            ? Cli::tr("no command; for example `semanticatask schedule add backup --every 1h -- "
                      "make backup`")
            : QString();
    });
    verb.does([options](Session &session) { return add(session, *options); });
}

} // namespace

void declareSchedule(CommandLine &line)
{
    Verb schedule(line, "schedule", Cli::tr("Run commands again and again"));
    declareAdd(schedule);

    Verb listVerb(schedule, "list", Cli::tr("Show the schedules and when they come next"));
    listVerb.does(list);

    const auto names = std::make_shared<QStringList>();
    Verb removeVerb(schedule, "remove", Cli::tr("Remove a schedule; its jobs stay"));
    removeVerb.texts("NAME", *names, Cli::tr("Its name"), Verb::Presence::Required);
    removeVerb.does([names](Session &session) { return remove(session, *names); });

    const auto name = std::make_shared<QString>();
    Verb enableVerb(schedule, "enable", Cli::tr("Let it come by itself"));
    enableVerb.text("NAME", *name, Cli::tr("Its name"), Verb::Presence::Required);
    enableVerb.does([name](Session &session) { return enable(session, *name, true); });
    Verb disableVerb(schedule, "disable", Cli::tr("Let it come only when it is triggered"));
    disableVerb.text("NAME", *name, Cli::tr("Its name"), Verb::Presence::Required);
    disableVerb.does([name](Session &session) { return enable(session, *name, false); });

    Verb triggerVerb(schedule, "trigger", Cli::tr("Run it now, besides; prints the job"));
    triggerVerb.text("NAME", *name, Cli::tr("Its name"), Verb::Presence::Required);
    triggerVerb.does([name](Session &session) { return trigger(session, *name); });
}

} // namespace sem
