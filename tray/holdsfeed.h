#pragma once

#include "shared/rpc/serviceclient.h"
#include "tray/models/jobsmodel.h"

#include <QTimer>

#include <functional>

namespace sem {

// Keeps what holds the jobs that are seen: it changes with other jobs, queues, rules and the
// machine while the jobs themselves stay as they are, so nothing tells of it. Asks at most once a
// second, and only while somebody looks.
class HoldsFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoldsFeed)

public:
    // `shown`: the waiting jobs that are to be seen at the moment.
    HoldsFeed(ServiceClient &client, JobsModel &jobs, std::function<QList<qint64>()> shown,
              QObject *parent = nullptr);

    void setWatched(bool watched);
    void note(); // something has changed that may hold jobs or let them go

Q_SIGNALS:
    void due(); // the time for whoever shows more of a job to ask, too

private:
    void ask();
    void askFor(const QList<qint64> &jobs);
    void askIfWanted();

    ServiceClient &m_client;
    JobsModel &m_jobs;
    const std::function<QList<qint64>()> m_shown;
    QTimer m_pause;
    bool m_isWatched = false;
    int m_openQuestions = 0;
    bool m_isWanted = false;
};

} // namespace sem
