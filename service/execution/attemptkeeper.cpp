#include "service/execution/attemptkeeper.h"

#include "service/execution/abandonedtree.h"
#include "service/execution/attemptfolder.h"
#include "service/execution/jobenvironment.h"
#include "service/execution/log.h"
#include "service/execution/processexecutor.h"
#include "service/execution/runnerarguments.h"
#include "service/execution/runnerlock.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sysexits.h>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sweepSlice = 2ms; // what a start may have to wait for
constexpr auto shortagePause = 1s;
constexpr auto firstClearingPause = 1ms; // doubled each time, up to the one above

AttemptResult notStarted(const AttemptRef &attempt)
{
    return {.ref = attempt, .kind = AttemptResult::Kind::NotStarted};
}

AttemptResult refused(const AttemptRef &attempt, const Error &error)
{
    AttemptResult result{
        .ref = attempt, .kind = AttemptResult::Kind::NotExecuted, .failureDetail = error.message};
    if (const int number = systemNumber(error))
        result.systemError = number;
    return result;
}

Error runnerError(const QString &message)
{
    return {.code = ErrorCode::System, .message = u"runner: "_s + message};
}

} // namespace

AttemptKeeper::AttemptKeeper(const Paths &paths, const RunnerSetup &setup, Inbox &inbox,
                             const Clock &clock)
    : m_paths(paths)
    , m_runnerProgram(setup.program)
    , m_allowed(allowedEnvironment(setup.environment))
    , m_parentGroup(setup.controlGroup)
    , m_inbox(inbox)
    , m_sweep(paths, clock)
    , m_sweepTimer(new QTimer(this))
{
    connect(m_sweepTimer, &QTimer::timeout, this, &AttemptKeeper::sweep);
}

AttemptKeeper::~AttemptKeeper() = default;

void AttemptKeeper::start(const Launch &launch)
{
    const Result<Subprocess> job = Subprocess::fromPayload(launch.spec.payload);
    if (!job)
        return report(refused(launch.ref, job.error()));

    const Result<AttemptFolder> folder = AttemptFolder::create(m_paths, launch.ref);
    // An attempt never begins twice: where one has left a folder, what it says counts.
    if (!folder && systemNumber(folder.error()) == EEXIST)
        return settle(launch.ref);
    startIn(folder, launch, *job);
}

void AttemptKeeper::startIn(const Result<AttemptFolder> &folder, const Launch &launch,
                            const Subprocess &job)
{
    std::optional<QByteArray> standardInput;
    if (job.standardInput)
        standardInput = job.standardInput->toUtf8();
    const Result<> furnished =
        folder ? folder->furnish(launch.spec.payload, standardInput) : folder.error();
    if (furnished)
        spawnRunner(launch, job, *folder);
    else if (isShortage(furnished.error()))
        putOff(launch, furnished.error());
    else
        report(refused(launch.ref, furnished.error()));
}

// No fault of the job: failing it would fail all that wait behind it, too.
void AttemptKeeper::putOff(const Launch &launch, const Error &shortage)
{
    m_putOff.insert(keyOf(launch.ref));
    again(launch.ref, "started", shortage, [=, this] {
        const Result<Subprocess> job = Subprocess::fromPayload(launch.spec.payload);
        if (m_putOff.erase(keyOf(launch.ref)) == 0 || !job)
            return; // stopped meanwhile
        Result<AttemptFolder> folder = AttemptFolder::open(m_paths, launch.ref);
        if (!folder)
            folder = AttemptFolder::create(m_paths, launch.ref);
        startIn(folder, launch, *job);
    });
}

void AttemptKeeper::spawnRunner(const Launch &launch, const Subprocess &job,
                                const AttemptFolder &folder)
{
    const AttemptRef attempt = launch.ref;
    auto &runner = m_runners[keyOf(attempt)];
    runner = std::make_unique<RunnerProcess>();
    runner->setProgram(m_runnerProgram);
    runner->setArguments(runnerArguments(launch, job, folder, makeGroup(attempt)));
    runner->setProcessEnvironment(jobEnvironment(m_allowed, launch, job, folder));
    runner->setStandardInputFile(QProcess::nullDevice());
    runner->setStandardOutputFile(QProcess::nullDevice());
    connect(runner.get(), &QProcess::finished, this,
            [this, attempt] { onRunnerFinished(attempt); });
    connect(runner.get(), &QProcess::errorOccurred, this,
            [this, attempt](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    onRunnerFailedToStart(attempt);
            });
    runner->start();
}

std::optional<AttemptGroup> AttemptKeeper::makeGroup(const AttemptRef &attempt) const
{
    if (m_parentGroup.isEmpty())
        return {};
    const AttemptGroup group(m_parentGroup, attempt);
    const Result<> made = group.make();
    if (made)
        return group;
    qCWarning(executionLog, "job %lld gets no control group: %s", attempt.seq,
              qUtf8Printable(made.error().message));
    return {};
}

void AttemptKeeper::removeGroup(const AttemptRef &attempt)
{
    if (m_parentGroup.isEmpty())
        return;
    m_inhabitedGroups.emplace_back(m_parentGroup, attempt);
    std::erase_if(m_inhabitedGroups, [](const AttemptGroup &group) { return group.remove(); });
}

void AttemptKeeper::onRunnerFailedToStart(const AttemptRef &attempt)
{
    const auto runner = takeRunner(attempt);
    const Error error = runnerError(runner->errorString());
    if (saysShortage(error.message))
        again(attempt, "started", error, [=, this] { report(notStarted(attempt)); });
    else
        report(refused(attempt, error));
}

void AttemptKeeper::onRunnerFinished(const AttemptRef &attempt)
{
    const auto runner = takeRunner(attempt);
    // One that was killed before it began says nothing about its job. One that gave up would give
    // up again, so the job must not come back as if nothing had been.
    const bool gaveUp = runner->exitStatus() == QProcess::NormalExit && runner->exitCode() != 0;
    const Error error = runnerError(QString::fromUtf8(runner->readAllStandardError()).trimmed());
    const auto concludeAs = [=, this](const AttemptResult &unbegun) {
        conclude(Sight::Witnessed, unbegun);
    };
    if (gaveUp && runner->exitCode() == EX_TEMPFAIL)
        again(attempt, "started", error, [=] { concludeAs(notStarted(attempt)); });
    else
        concludeAs(gaveUp ? refused(attempt, error) : notStarted(attempt));
}

AttemptKeeper::RunnerPointer AttemptKeeper::takeRunner(const AttemptRef &attempt)
{
    return RunnerPointer(m_runners.extract(keyOf(attempt)).mapped().release());
}

void AttemptKeeper::settle(const AttemptRef &attempt)
{
    if (hasRunner(attempt))
        return; // its end is reported anyway
    conclude(Sight::Found, notStarted(attempt));
}

void AttemptKeeper::conclude(Sight sight, const AttemptResult &unbegun)
{
    const AttemptRef attempt = unbegun.ref;
    Result<Settlement> settlement = settleAttempt(m_paths, attempt);
    if (!settlement && settlement.error().code == ErrorCode::NotFound)
        return concludeWithoutFolder(sight, attempt);
    if (!settlement) {
        return again(attempt, "settled", settlement.error(),
                     [=, this] { conclude(sight, unbegun); });
    }
    if (auto *runner = std::get_if<ProcessHandle>(&*settlement))
        return adopt(attempt, std::move(*runner));
    if (auto *left = std::get_if<Abandoned>(&*settlement)) {
        // While nobody looked, the session's number may have been given to somebody else.
        if (sight == Sight::Found)
            left->session.reset();
        return clearAway(attempt, *left);
    }
    const auto *over = std::get_if<AttemptResult>(&*settlement);
    report(over ? *over : unbegun);
}

// An attempt that had no folder yet has not begun; one whose folder was removed may even be
// running.
void AttemptKeeper::concludeWithoutFolder(Sight sight, const AttemptRef &attempt)
{
    const Result<bool> hasBegun =
        sight == Sight::Found ? AbandonedTree(attempt).isThere() : Result<bool>(true);
    if (!hasBegun) {
        return again(attempt, "settled", hasBegun.error(),
                     [=, this] { concludeWithoutFolder(sight, attempt); });
    }
    if (*hasBegun)
        clearAway(attempt, {.detail = u"the attempt's folder is gone"_s});
    else
        report(notStarted(attempt));
}

// The attempt is over once nothing of it runs any more.
void AttemptKeeper::clearAway(const AttemptRef &attempt, const Abandoned &left)
{
    goOnClearing(
        std::make_shared<AbandonedTree>(attempt, left.session),
        {.ref = attempt, .kind = AttemptResult::Kind::Abandoned, .failureDetail = left.detail},
        firstClearingPause);
}

void AttemptKeeper::goOnClearing(const std::shared_ptr<AbandonedTree> &tree,
                                 const AttemptResult &result, std::chrono::milliseconds pause)
{
    const Result<bool> left = tree->sweep();
    if (left && !*left)
        return report(result);
    if (!left) {
        qCWarning(executionLog, "the processes of job %lld cannot be looked for now: %s",
                  result.ref.seq, qUtf8Printable(left.error().message));
        pause = shortagePause;
    }
    QTimer::singleShot(pause, this, [=, this] {
        goOnClearing(tree, result, std::min<std::chrono::milliseconds>(2 * pause, shortagePause));
    });
}

void AttemptKeeper::adopt(const AttemptRef &attempt, ProcessHandle runner)
{
    auto end = std::make_unique<QSocketNotifier>(runner.descriptor(), QSocketNotifier::Read);
    connect(end.get(), &QSocketNotifier::activated, this,
            [this, attempt] { onAdoptedEnded(attempt); });
    m_adopted.emplace(keyOf(attempt), Adopted{std::move(runner), std::move(end)});
}

void AttemptKeeper::onAdoptedEnded(const AttemptRef &attempt)
{
    auto adopted = m_adopted.extract(keyOf(attempt));
    QSocketNotifier *end = adopted.mapped().end.release();
    end->setEnabled(false); // its descriptor closes now, it itself is in the middle of a signal
    end->deleteLater();
    conclude(Sight::Witnessed, notStarted(attempt));
}

void AttemptKeeper::control(const AttemptRef &attempt, const Order &order)
{
    const bool isStop = std::holds_alternative<StopOrder>(order);
    if (isStop && m_putOff.erase(keyOf(attempt)) > 0)
        return report(notStarted(attempt));
    const Result<AttemptFolder> folder = AttemptFolder::open(m_paths, attempt);
    const Result<> sent = folder ? sendOrder(*folder, attempt, order) : folder.error();
    if (sent)
        return;
    if (isShortage(sent.error()) || m_putOff.contains(keyOf(attempt)))
        return again(attempt, "told", sent.error(), [=, this] { control(attempt, order); });
    // Its job has spoilt the folder. A runner also stops on a signal, but then cannot know why.
    if (isStop && signalRunner(attempt, SIGTERM))
        qCWarning(executionLog, "job %lld is stopped by a signal: %s", attempt.seq,
                  qUtf8Printable(sent.error().message));
}

Result<> AttemptKeeper::sendOrder(const AttemptFolder &folder, const AttemptRef &attempt,
                                  const Order &order) const
{
    // While its runner is at work, it is not the runner who has written that.
    if (folder.contains(attemptfile::result) && !hasRunner(attempt))
        return {};
    // To run is what a runner does unless it has been told otherwise.
    if (std::holds_alternative<RunOrder>(order) && !folder.contains(attemptfile::control))
        return {};
    const Result<> written = folder.replace(attemptfile::control, controlLine(order));
    if (!written)
        return written;
    const auto runner = findRunner(folder);
    if (!runner)
        return runner.error();
    // One that holds no lock yet will read the file when it does. But it may also be the job that
    // has removed the lock.
    if (*runner) {
        (*runner)->signal(SIGCONT); // a job can stop its runner
        (*runner)->signal(SIGUSR1);
    } else if (folder.contains(attemptfile::started)) {
        signalRunner(attempt, SIGUSR1);
    }
    return {};
}

bool AttemptKeeper::hasRunner(const AttemptRef &attempt) const
{
    return m_runners.contains(keyOf(attempt)) || m_adopted.contains(keyOf(attempt));
}

bool AttemptKeeper::signalRunner(const AttemptRef &attempt, int number) const
{
    if (const auto adopted = m_adopted.find(keyOf(attempt)); adopted != m_adopted.end()) {
        adopted->second.runner.signal(number);
        return true;
    }
    const auto own = m_runners.find(keyOf(attempt));
    // Its pid is its own until we have heard of its end.
    return own != m_runners.end() && own->second->processId() > 0
        && kill(pid_t(own->second->processId()), number) == 0;
}

void AttemptKeeper::again(const AttemptRef &attempt, const char *what, const Error &why,
                          const std::function<void()> &then)
{
    qCWarning(executionLog, "job %lld cannot be %s now: %s", attempt.seq, what,
              qUtf8Printable(why.message));
    QTimer::singleShot(shortagePause, this, then);
}

void AttemptKeeper::report(const AttemptResult &result)
{
    removeGroup(result.ref);
    m_inbox.post(command::AttemptEnded{.result = result}, result.summary.size());
}

void AttemptKeeper::discard(const std::vector<Discard> &discards)
{
    for (const Discard &discard : discards)
        m_sweep.add(discard);
    m_sweepTimer->start(0ms);
}

void AttemptKeeper::sweep()
{
    std::vector<Discard> gone;
    if (!m_sweep.run(sweepSlice, gone))
        m_sweepTimer->stop();
    if (!gone.empty())
        m_inbox.post(command::Discarded{.discards = gone});
}

} // namespace sem
