#pragma once

#include "shared/rpc/answers.h"
#include "shared/rpc/calls.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace sem {

class Session;

// Jobs whose end somebody waits for, told as they end. Learns of it from events, and asks again
// whenever events may have been missed.
class AwaitedJobs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AwaitedJobs)

public:
    // `Successors::Too`: also jobs that are added later can be heard of; see addMore().
    enum class Successors { None, Too };
    explicit AwaitedJobs(Session &session, Successors successors = Successors::None);

    // Exactly these.
    Result<> add(const std::vector<JobRef> &jobs);
    // All that have the marks by now, also those that have ended.
    Result<> add(const JobSelection &marks);

    // What took the place of some of these.
    Result<> addMore(const std::vector<JobRef> &jobs) { return ask(jobs); }

    bool hasOpen() const { return !m_open.isEmpty(); }
    std::vector<qint64> open() const; // numbers, in their order

    // Whether there is something to do: jobs have ended, or it must be asked what became of them.
    bool hasNews() const { return m_stale || !m_ended.empty(); }
    // Jobs that have ended since the last call, in the order of their ends.
    Result<std::vector<JobDetails>> takeEnded();

private:
    Result<> subscribe(const EventSelection &wanted);
    Result<> ask(const std::vector<JobRef> &jobs);
    void take(const JobDetails &details);
    void settle();

    Session &m_session;
    const Successors m_successors;
    QSet<qint64> m_open; // by number
    QSet<qint64> m_told; // that they have ended
    QHash<qint64, JobDetails> m_heard; // final, by events since the last settle()
    std::vector<JobDetails> m_ended;
    bool m_stale = false;
    bool m_asking = false; // answers that m_open is made of are under way
};

} // namespace sem
