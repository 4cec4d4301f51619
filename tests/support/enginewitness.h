#pragma once

#include "tests/support/enginemodel.h"
#include "tests/support/engineworld.h"
#include "tests/support/randomrequests.h"

#include <QStringList>

#include <concepts>
#include <map>
#include <set>

namespace sem {

// Asks anything of an engine, step by step from a seed, and looks after every step whether what it
// promises holds.
//
// In two of three sequences the model goes along and says what should have come of it, job by job,
// order by order, start by start. In the others there is what the model knows nothing of:
// schedules, jobs that are forgotten. Of these, and of the engine's counts, timers and reasons
// everywhere, only the promises themselves are checked: no job lost, none twice at once, final
// stays final, no gap in generations, no limit exceeded, whoever waits has a reason or a place in
// line, no timer for nothing.
class EngineWitness
{
public:
    explicit EngineWitness(quint32 seed);

    void step();

    const QStringList &broken() const { return m_broken; }
    const QString &lastAct() const { return m_act; } // for people

private:
    void act();
    void enqueue();
    void restart();
    void setClock();
    void endOne();
    void turn(const std::optional<Command> &command = {});
    void askForAnswer(Command &command);
    void compareAnswers();
    std::optional<StopReason> stopReasonOf(const AttemptRef &attempt);
    AttemptResult anyEndOf(const AttemptRef &attempt);
    void noteStart(const Launch &launch);

    void check();
    void hear();
    void checkFinal(const Job &job);
    void checkStarted(const Job &job, std::map<QString, std::pair<int, int>> &holders);
    void checkSubjects();
    void checkLimits(const InMemoryJobStore::State &state);
    void checkOrder(const InMemoryJobStore::State &state, const Snapshot &snapshot);
    void checkModel(const InMemoryJobStore::State &state, const Snapshot &snapshot);
    void compareJob(const Job &job, const ModelJob &model);
    qint64 seqOf(const std::optional<JobId> &id) const;
    void expect(bool holds, const QString &otherwise)
    {
        if (!holds)
            m_broken.append(otherwise);
    }
    // The sentence is made only where it is needed: most of the time nothing is broken.
    void expect(bool holds, const std::invocable auto &otherwise)
    {
        if (!holds)
            m_broken.append(otherwise());
    }

    RandomRequests m_random;
    World m_world;
    std::optional<EngineModel> m_model;
    Machine m_machine = generousMachine(); // as the engine was told last
    QString m_act;
    bool m_takesSeveralTurns = false;
    bool m_isRefusalDue = false; // of the next turn, by the disk
    bool m_forgets = false; // what has ended, beyond a few
    qint64 m_last = 0;
    size_t m_stepStarts = 0; // how many had started before this step
    std::map<qint64, AttemptRef> m_open;
    std::vector<AttemptResult> m_ends;
    std::set<std::pair<qint64, int>> m_attempts;
    std::map<qint64, Job> m_seen; // as they were last
    std::map<QByteArray, qint64> m_seqs; // by id
    std::map<QString, qint64> m_requests;
    std::map<qint64, Job> m_final;
    std::set<qint64> m_agreed; // final jobs about which the model agrees
    std::optional<Result<std::vector<Result<EnqueueOutcome>>>> m_answer;
    QStringList m_broken;
};

} // namespace sem
