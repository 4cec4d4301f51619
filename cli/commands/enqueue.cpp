#include "cli/commands/enqueue.h"

#include "cli/exitcodes.h"
#include "cli/input.h"
#include "cli/jobfile.h"
#include "cli/joboptions.h"
#include "cli/tr.h"
#include "cli/verb.h"

#include <QJsonObject>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString type = {};
    QString payload = {};
    QString file = {};
    JobOptions job = {};
};

void printCreated(Session &session, const EnqueueAnswer &answer)
{
    if (session.json())
        session.output().line(toJson(answer));
    else
        session.output().line(u'#' + QString::number(answer.seq));
}

int enqueueOne(Session &session, const Options &options)
{
    const Result<QJsonObject> payload =
        objectFrom(u"--payload"_s, options.payload.isEmpty() ? u"{}"_s : options.payload);
    if (!payload)
        return session.failInput(payload.error());

    QJsonObject job = options.job.fields();
    job.insert(u"job_type"_s, options.type);
    job.insert(u"payload"_s, *payload);
    const Result<EnqueueAnswer> answer = session.await(session.client().enqueue(job));
    if (!answer)
        return session.fail(answer.error());
    notePassedTime(session, options.job.start.at);
    printCreated(session, *answer);
    return exitcode::fine;
}

// Each portion is all or nothing; those before a mistake stand.
int failFrom(Session &session, const Error &error, int enqueued)
{
    const int exitCode = session.fail(error);
    session.output().note(enqueued == 0 ? Cli::tr("nothing was enqueued")
                                        : Cli::tr("the first %1 jobs are enqueued").arg(enqueued));
    return exitCode;
}

int enqueueFile(Session &session, const QString &name)
{
    QFile device;
    if (const Result<> opened = openForReading(device, name); !opened)
        return session.fail(opened.error());
    JobFile file(device);
    for (int enqueued = 0;;) {
        const Result<JobFile::Portion> portion = file.next();
        if (!portion)
            return failFrom(session, portion.error(), enqueued);
        if (portion->jobs.isEmpty())
            return exitcode::fine;
        const Result<EnqueueManyAnswer> answer =
            session.await(session.client().enqueueMany(portion->jobs));
        if (!answer)
            return failFrom(session, byLine(answer.error(), *portion), enqueued);
        for (const Result<EnqueueAnswer> &result : answer->results) {
            if (!result) // never while a portion is all or nothing
                return failFrom(session, result.error(), enqueued);
            printCreated(session, *result);
            ++enqueued;
        }
    }
}

int enqueue(Session &session, const Options &options)
{
    return options.file.isEmpty() ? enqueueOne(session, options)
                                  : enqueueFile(session, options.file);
}

} // namespace

void declareEnqueue(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    Verb verb(line, "enqueue", Cli::tr("Enqueue a job of any type, or many from a file"));
    verb.text("TYPE", options->type, Cli::tr("What kind of work it is"));
    verb.text("--payload", options->payload,
              Cli::tr("JSON, @FILE or - for standard input: {\"command\": …, \"args\": […], …}"));
    verb.text("--from", options->file,
              Cli::tr("FILE or -: a JSON object per line, the parameters of dev.enqueue.v1"));
    options->job.declareOn(verb);
    verb.check([options] {
        const bool oneWay = options->type.isEmpty() != options->file.isEmpty();
        return oneWay ? QString() : Cli::tr("give either a TYPE or --from FILE");
    });
    verb.does([options](Session &session) { return enqueue(session, *options); });
}

} // namespace sem
