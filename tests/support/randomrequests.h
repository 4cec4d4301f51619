#pragma once

#include "service/engine/command.h"

#include <QRandomGenerator>

namespace sem {

// What may be asked of the engine, the same for the same seed. Few names, few jobs and short times,
// so that things meet; and in most sequences one theme, so that what belongs together does.
class RandomRequests
{
public:
    explicit RandomRequests(quint32 seed)
        : m_random(seed)
        , m_theme(static_cast<Theme>(pick(4)))
    { }

    int pick(int count) { return static_cast<int>(m_random.bounded(count)); }
    bool chance(int percent) { return pick(100) < percent; }
    Duration upTo(int seconds) { return std::chrono::seconds(pick(seconds + 1)); }

    // What is true when something is asked: it shall make sense more often than not.
    void know(Timestamp now, qint64 lastSeq)
    {
        m_now = now;
        m_lastSeq = lastSeq;
    }

    command::Enqueue jobs();
    Command change(); // of jobs, queues and the machine
    Command limits(); // that are other ones from now on
    Command schedules();
    command::ChangeMachine machine();

private:
    enum class Theme { None, Subjects, Conditions, Chains };

    bool chance(Theme theme, int usual, int then)
    {
        return chance(m_theme == theme ? then : usual);
    }
    qint64 anyJob(); // of the latest, more often than not; or one that is not there
    QString queue() { return QStringLiteral("q%1").arg(pick(3)); }
    QString name(QChar kind) { return QStringLiteral("%1%2").arg(kind).arg(pick(2)); }

    JobSpec spec();
    Conditions conditions();
    ConditionChanges conditionChanges();
    Timing timing();
    JobSelector selector();
    JobSelector many();
    command::Update update();
    command::ForEach forEach();
    QString hours();

    QRandomGenerator m_random;
    const Theme m_theme;
    Timestamp m_now = {};
    qint64 m_lastSeq = 0;
};

} // namespace sem
