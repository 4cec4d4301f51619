#pragma once

#include "tests/chaos/witness.h"
#include "tests/support/rawclient.h"

#include <QRandomGenerator>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace sem {

// Several clients that ask a service for jobs of all kinds, cancel and retry them, and keep a
// record of what they were promised. The service may end at any moment; they then repeat what was
// not answered with its successor.
class Workload
{
public:
    // What a job does.
    struct Task
    {
        QString script = {};
        QByteArray output = {};
        int exitCode = 0;
        int retries = 0; // at most
        bool hasSubject = false;
    };

    Workload(const Witness &witness, quint32 seed);
    Q_DISABLE_COPY_MOVE(Workload)

    void connectTo(const QString &socketPath);
    // One request of some kind, and the answers that have come.
    void act();
    void collect();
    bool isAnswered() const { return m_open.empty(); }

    // By the tag of the job.
    const std::map<QString, Task> &tasks() const { return m_tasks; }
    // The ids of jobs that were accepted, by their numbers.
    const std::map<qint64, QString> &accepted() const { return m_accepted; }
    // Numbers of the jobs that somebody wanted to be cancelled.
    const std::set<qint64> &cancelled() const { return m_cancelled; }
    // Answers that no service may give.
    const QStringList &complaints() const { return m_complaints; }

private:
    struct Request
    {
        QString method = {};
        QJsonObject params = {};
    };
    using Key = std::pair<std::size_t, int>; // the client and the request's id

    void send(const Request &request);
    QJsonObject newJob();
    qint64 someJob();
    void onAnswer(const Request &request, const QJsonObject &answer);
    void accept(const QJsonObject &result);

    const Witness &m_witness;
    QRandomGenerator m_random;
    std::vector<std::unique_ptr<RawClient>> m_clients;
    std::map<Key, Request> m_open;
    std::map<QString, Task> m_tasks;
    std::map<qint64, QString> m_accepted;
    std::set<qint64> m_cancelled;
    QStringList m_complaints;
    int m_names = 0;
};

} // namespace sem
