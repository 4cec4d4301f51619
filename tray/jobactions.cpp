#include "tray/jobactions.h"

#include "shared/text/errortext.h"
#include "tray/models/tr.h"

#include <memory>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedJobs = 3; // that something went wrong with; the others are counted

struct Tally
{
    int done = 0;
    QStringList problems = {};
};

QString told(const Tally &tally, const std::function<QString(int)> &sentence)
{
    QStringList parts;
    if (tally.done > 0)
        parts += sentence(tally.done);
    parts += tally.problems.first(std::min<qsizetype>(tally.problems.size(), namedJobs));
    if (tally.problems.size() > namedJobs)
        parts += Tray::tr("and %n more", nullptr, int(tally.problems.size()) - namedJobs);
    return parts.join(u"; "_s);
}

QString conflictText(const Error &error)
{
    if (error.data.contains(u"latest"_s))
        return Tray::tr("its subject has a newer job");
    const std::optional<JobState> state =
        jobStateFromString(error.data.value(u"state"_s).toString());
    if (state && isFinal(*state))
        return Tray::tr("it has ended already");
    if (state && isStarted(*state))
        return Tray::tr("it runs already");
    return state ? Tray::tr("it has not ended yet") : error.message;
}

} // namespace

JobActions::JobActions(ServiceClient &client, const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_paths(paths)
{ }

QString JobActions::why(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Tray::tr("it is no longer there");
    case ErrorCode::Conflict:
        return conflictText(error);
    case ErrorCode::System:
        if (error.data.value(u"reason"_s) == u"connection_lost"_s
            || error.data.value(u"reason"_s) == u"no_connection"_s)
            return Tray::tr("the service is not there; it may not have been done");
        return error.message;
    default:
        return errorText(error, m_paths);
    }
}

// `judge`: of an answer, what is wrong with it; empty if it is done.
template<typename Answer, typename Ask, typename Judge>
void JobActions::forEach(const QList<qint64> &jobs, const Ask &ask, const Judge &judge,
                         const std::function<QString(int)> &sentence)
{
    if (jobs.isEmpty())
        return;
    const auto tally = std::make_shared<Tally>();
    const auto left = std::make_shared<qsizetype>(jobs.size());
    for (const qint64 job : jobs) {
        ask(job).then(this, [=, this](const Result<Answer> &answer) {
            const QString problem = answer ? judge(*answer) : why(answer.error());
            if (problem.isEmpty())
                ++tally->done;
            else
                tally->problems += u"#%1: %2"_s.arg(job).arg(problem);
            if (--*left > 0)
                return;
            const QString text = told(*tally, sentence);
            if (tally->problems.isEmpty())
                Q_EMIT done(text);
            else
                Q_EMIT refused(text);
        });
    }
}

void JobActions::cancel(const QList<qint64> &jobs)
{
    forEach<CancelAnswer>(
        jobs, [this](qint64 job) { return m_client.cancel({.job = job}); },
        [](const CancelAnswer &answer) {
            return answer.cancelled ? QString() : Tray::tr("it has ended already");
        },
        [](int count) { return Tray::tr("%n job(s) cancelled", nullptr, count); });
}

void JobActions::retry(const QList<qint64> &jobs)
{
    forEach<EnqueueAnswer>(
        jobs, [this](qint64 job) { return m_client.retry(job); },
        [this](const EnqueueAnswer &answer) {
            Q_EMIT started(answer.seq);
            return QString();
        },
        [](int count) { return Tray::tr("%n job(s) started again", nullptr, count); });
}

void JobActions::runNow(const QList<qint64> &jobs)
{
    forEach<JobAnswer>(
        jobs, [this](qint64 job) { return m_client.runNow(job); },
        [](const JobAnswer &) { return QString(); },
        [](int count) { return Tray::tr("%n job(s) run now", nullptr, count); });
}

void JobActions::setPriority(const QList<qint64> &jobs, int priority)
{
    forEach<JobAnswer>(
        jobs, [=, this](qint64 job) { return m_client.update(job, {.priority = priority}); },
        [](const JobAnswer &) { return QString(); },
        [priority](int count) {
            return Tray::tr("%n job(s) have priority %1 now", nullptr, count).arg(priority);
        });
}

void JobActions::start(const JobSpec &job)
{
    m_client.enqueue(job).then(this, [this](const Result<EnqueueAnswer> &answer) {
        if (!answer) {
            Q_EMIT refused(Tray::tr("The job was not taken: %1").arg(why(answer.error())));
            return;
        }
        Q_EMIT done(Tray::tr("#%1 is on its way").arg(answer->seq));
        Q_EMIT started(answer->seq);
    });
}

template<typename Reply>
void JobActions::queueChange(Reply reply, const QString &queue, const QString &sentence)
{
    reply.then(this, [=, this](const Result<> &answer) {
        if (answer) {
            Q_EMIT done(sentence);
            return;
        }
        Q_EMIT refused(Tray::tr("Nothing was changed: %1").arg(why(answer.error())));
        Q_EMIT queueUnchanged(queue);
    });
}

void JobActions::pauseAll(std::optional<Timestamp> until)
{
    queueChange(m_client.pauseQueue({.until = until}), {}, Tray::tr("Paused"));
}

void JobActions::resumeAll()
{
    queueChange(m_client.resumeQueue({}), {}, Tray::tr("Resumed"));
}

void JobActions::pauseQueue(const QString &queue, bool paused)
{
    if (paused)
        queueChange(m_client.pauseQueue({.queue = queue}), queue,
                    Tray::tr("%1 is paused").arg(queue));
    else
        queueChange(m_client.resumeQueue(queue), queue, Tray::tr("%1 goes on").arg(queue));
}

void JobActions::setSlots(const QString &queue, int concurrency)
{
    queueChange(m_client.configureQueue(queue, {.concurrency = concurrency}), queue,
                Tray::tr("%1 runs up to %n job(s) at a time", nullptr, concurrency).arg(queue));
}

} // namespace sem
