#include "tray/jobactions.h"

#include "shared/text/errortext.h"
#include "shared/text/refusaltext.h"
#include "tray/models/listtext.h"
#include "tray/models/tr.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedJobs = 3; // that something went wrong with; of more only the reasons are told
constexpr qsizetype jobsAtOnce = 500; // of a batch, so that others get their turn, too

struct Problem
{
    qint64 job = 0;
    QString why = {};
};

QStringList textsOf(const std::vector<Problem> &problems, qsizetype jobs)
{
    QStringList texts;
    if (problems.size() <= namedJobs) {
        for (const auto &[job, why] : problems)
            texts += u"#%1: %2"_s.arg(job).arg(why);
        return texts;
    }
    QStringList reasons;
    QHash<QString, int> counts;
    for (const Problem &problem : problems) {
        if (++counts[problem.why] == 1)
            reasons += problem.why;
    }
    for (const QString &why : reasons) {
        texts += Tray::tr("%L1 of %L2: %3", "so many of so many jobs, and what is wrong with them")
                     .arg(counts[why])
                     .arg(jobs)
                     .arg(why);
    }
    return texts;
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
    return state ? Tray::tr("it has not ended yet") : refusalText(error.message);
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
        return refusalText(error.message);
    default:
        return errorText(error, m_paths);
    }
}

struct JobActions::Work
{
    QList<qint64> jobs = {};
    std::function<QString(int)> sentence = {}; // of those that it was done to
    qsizetype asked = 0;
    qsizetype answered = 0;
    int done = 0;
    std::vector<Problem> problems = {};
    std::function<void()> whenDone = [] {};
    bool quotesConflicts = false; // else they are told in words for what has not started
};

// `judge`: of an answer, what is wrong with it; empty if it is done.
template<typename Answer, typename Ask, typename Judge>
void JobActions::step(const std::shared_ptr<Work> &work, const Ask &ask, const Judge &judge)
{
    const QList<qint64> next = work->jobs.mid(work->asked, jobsAtOnce);
    if (next.isEmpty()) {
        finish(*work);
        return;
    }
    work->asked += next.size();
    m_client.together([&] {
        for (const qint64 job : next) {
            ask(job).then(this, [=, this](const Result<Answer> &answer) {
                const QString problem = answer ? judge(*answer)
                    : work->quotesConflicts && answer.error().code == ErrorCode::Conflict
                    ? refusalText(answer.error().message)
                    : why(answer.error());
                if (problem.isEmpty())
                    ++work->done;
                else
                    work->problems.push_back({job, problem});
                if (++work->answered == work->asked)
                    step<Answer>(work, ask, judge);
            });
        }
    });
}

void JobActions::finish(const Work &work)
{
    QStringList texts = textsOf(work.problems, work.jobs.size());
    if (work.done > 0)
        texts.prepend(work.sentence(work.done));
    if (texts.isEmpty())
        return;
    work.whenDone();
    if (work.problems.empty())
        Q_EMIT done(partsText(texts));
    else
        Q_EMIT refused(partsText(texts));
}

void JobActions::cancel(const QList<qint64> &jobs)
{
    const auto work = std::make_shared<Work>(
        Work{.jobs = jobs, .sentence = [](int count) {
                 return Tray::tr("%n job(s) cancelled or being stopped", nullptr, count);
             }});
    step<CancelAnswer>(
        work, [this](qint64 job) { return m_client.cancel({.job = job}); },
        [](const CancelAnswer &answer) {
            return answer.cancelled ? QString() : Tray::tr("it has ended already");
        });
}

void JobActions::retry(const QList<qint64> &jobs)
{
    const auto latest = std::make_shared<qint64>(0);
    const auto work = std::make_shared<Work>(Work{
        .jobs = jobs,
        .sentence = [](int count) { return Tray::tr("%n job(s) started again", nullptr, count); },
        .whenDone =
            [this, latest] {
                if (*latest > 0)
                    Q_EMIT started(*latest);
            }});
    step<EnqueueAnswer>(
        work, [this](qint64 job) { return m_client.retry(job); },
        [latest](const EnqueueAnswer &answer) {
            *latest = std::max(*latest, answer.seq);
            return QString();
        });
}

void JobActions::runNow(const QList<qint64> &jobs)
{
    const auto work =
        std::make_shared<Work>(Work{.jobs = jobs, .sentence = [](int count) {
                                        return Tray::tr("%n job(s) run now", nullptr, count);
                                    }});
    step<JobAnswer>(
        work, [this](qint64 job) { return m_client.runNow(job); },
        [](const JobAnswer &) { return QString(); });
}

void JobActions::setPriority(const QList<qint64> &jobs, int priority)
{
    const auto work = std::make_shared<Work>(
        Work{.jobs = jobs, .sentence = [priority](int count) {
                 return Tray::tr("%n job(s) have priority %1 now", nullptr, count).arg(priority);
             }});
    step<JobAnswer>(
        work, [=, this](qint64 job) { return m_client.update(job, {.priority = priority}); },
        [](const JobAnswer &) { return QString(); });
}

void JobActions::hold(const QList<qint64> &jobs)
{
    const auto work = std::make_shared<Work>(
        Work{.jobs = jobs,
             .sentence = [](int count) { return Tray::tr("%n job(s) held", nullptr, count); },
             .quotesConflicts = true});
    step<JobAnswer>(
        work, [this](qint64 job) { return m_client.suspend(job); },
        [](const JobAnswer &) { return QString(); });
}

void JobActions::release(const QList<qint64> &jobs)
{
    const auto work = std::make_shared<Work>(
        Work{.jobs = jobs,
             .sentence = [](int count) { return Tray::tr("%n job(s) released", nullptr, count); },
             .quotesConflicts = true});
    step<JobAnswer>(
        work, [this](qint64 job) { return m_client.resume(job); },
        [](const JobAnswer &) { return QString(); });
}

void JobActions::remove(const QList<qint64> &jobs)
{
    const auto work = std::make_shared<Work>(
        Work{.jobs = jobs,
             .sentence = [](int count) { return Tray::tr("%n job(s) deleted", nullptr, count); },
             .quotesConflicts = true});
    step<DeleteAnswer>(
        work, [this](qint64 job) { return m_client.deleteJobs({.job = job}); },
        [](const DeleteAnswer &answer) {
            return answer.deleted > 0 ? QString() : Tray::tr("it is no longer there");
        });
}

void JobActions::start(const JobSpec &job,
                       const std::function<void(const QString &refusal)> &answered)
{
    m_client.enqueue(job).then(this, [this, answered](const Result<EnqueueAnswer> &answer) {
        if (!answer) {
            const Error &error = answer.error();
            const bool mayBeTaken = error.code == ErrorCode::System
                && error.data.value(u"reason"_s) == u"connection_lost"_s;
            answered(mayBeTaken ? refusalText(error.message)
                                : Tray::tr("The job was not taken: %1").arg(why(error)));
            return;
        }
        answered({});
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
