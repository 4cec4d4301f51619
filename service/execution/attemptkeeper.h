#pragma once

#include "service/engine/executor.h"
#include "service/engine/inbox.h"
#include "service/execution/attemptgroup.h"
#include "service/execution/foldersweep.h"
#include "service/execution/processhandle.h"
#include "service/execution/runnerprocess.h"
#include "service/execution/settlement.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace sem {

class AbandonedTree;
class AttemptFolder;
struct RunnerSetup;
struct Subprocess;

// Does, on the thread it lives on, what Executor promises. Runners that are at work when it is
// destroyed go on without it; settle() finds them again.
class AttemptKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptKeeper)

public:
    AttemptKeeper(const Paths &paths, const RunnerSetup &setup, Inbox &inbox, const Clock &clock);
    ~AttemptKeeper() override;

    void start(const Launch &launch);
    void settle(const AttemptRef &attempt);
    void control(const AttemptRef &attempt, const Order &order);
    void discard(const std::vector<Discard> &discards);

private:
    using Key = std::pair<qint64, int>; // seq and attempt number

    // Deleted later, because it is taken in the middle of its own signal.
    using RunnerPointer = std::unique_ptr<RunnerProcess, QScopedPointerDeleteLater>;

    // A runner that an earlier service started.
    struct Adopted
    {
        ProcessHandle runner;
        std::unique_ptr<QSocketNotifier> end;
    };

    static Key keyOf(const AttemptRef &attempt) { return {attempt.seq, attempt.attempt}; }

    // `folder`: the attempt's own, which it may have from a start that was put off.
    void startIn(const Result<AttemptFolder> &folder, const Launch &launch, const Subprocess &job);
    void putOff(const Launch &launch, const Error &shortage);
    void spawnRunner(const Launch &launch, const Subprocess &job, const AttemptFolder &folder);
    // Nothing where attempts have none.
    std::optional<AttemptGroup> makeGroup(const AttemptRef &attempt) const;
    // Also of those from which the last leftover has gone since.
    void removeGroup(const AttemptRef &attempt);
    void onRunnerFailedToStart(const AttemptRef &attempt);
    void onRunnerFinished(const AttemptRef &attempt);
    RunnerPointer takeRunner(const AttemptRef &attempt);

    void adopt(const AttemptRef &attempt, ProcessHandle runner);
    void onAdoptedEnded(const AttemptRef &attempt);

    // Whether this service saw the runner end, or finds what an earlier one has left.
    enum class Sight { Witnessed, Found };

    // Reports how the attempt ended, or adopts its runner. `unbegun` is reported if nothing had
    // begun.
    void conclude(Sight sight, const AttemptResult &unbegun);
    void concludeWithoutFolder(Sight sight, const AttemptRef &attempt);
    void clearAway(const AttemptRef &attempt, const Abandoned &left);
    void goOnClearing(const std::shared_ptr<AbandonedTree> &tree, const AttemptResult &result,
                      std::chrono::milliseconds pause);
    Result<> sendOrder(const AttemptFolder &folder, const AttemptRef &attempt,
                       const Order &order) const;
    // One that this service has started or adopted.
    bool hasRunner(const AttemptRef &attempt) const;
    // False if there is none.
    bool signalRunner(const AttemptRef &attempt, int number) const;
    // After a while, when what was short may be there.
    void again(const AttemptRef &attempt, const char *what, const Error &why,
               const std::function<void()> &then);
    void report(const AttemptResult &result);
    void sweep();

    const Paths m_paths;
    const QString m_runnerProgram;
    const QProcessEnvironment m_allowed;
    const QString m_parentGroup; // empty: attempts get no groups
    Inbox &m_inbox;
    FolderSweep m_sweep;
    QTimer *m_sweepTimer;
    std::map<Key, std::unique_ptr<RunnerProcess>> m_runners;
    std::map<Key, Adopted> m_adopted;
    std::vector<AttemptGroup> m_inhabitedGroups; // of attempts that have ended
    std::set<Key> m_putOff; // will be started as soon as there are the means to
};

} // namespace sem
