#pragma once

#include "shared/core/paths.h"
#include "shared/rpc/serviceclient.h"

#include <QList>

#include <functional>
#include <memory>

namespace sem {

// What people do to jobs and queues. Each answers with one sentence, however many jobs it was done
// to; jobs that had ended or changed meanwhile are named in it.
class JobActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobActions)

public:
    JobActions(ServiceClient &client, const Paths &paths, QObject *parent = nullptr);

    void cancel(const QList<qint64> &jobs);
    void retry(const QList<qint64> &jobs);
    void runNow(const QList<qint64> &jobs);
    void setPriority(const QList<qint64> &jobs, int priority);
    void hold(const QList<qint64> &jobs);
    void release(const QList<qint64> &jobs);
    void remove(const QList<qint64> &jobs);
    // `answered`: with why it was not taken, or that nobody knows, which is told to nobody else;
    // empty: it was.
    void start(const JobSpec &job, const std::function<void(const QString &refusal)> &answered);

    void pauseAll(std::optional<Timestamp> until);
    void resumeAll();
    void pauseQueue(const QString &queue, bool paused);
    void setSlots(const QString &queue, int concurrency);

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const QString &sentence);
    void started(qint64 job); // a new one
    void queueUnchanged(const QString &queue); // a change of it was refused

private:
    struct Work;
    template<typename Answer, typename Ask, typename Judge>
    void step(const std::shared_ptr<Work> &work, const Ask &ask, const Judge &judge);
    void finish(const Work &work);
    template<typename Reply>
    void queueChange(Reply reply, const QString &queue, const QString &sentence);
    QString why(const Error &error) const;

    ServiceClient &m_client;
    const Paths m_paths;
};

} // namespace sem
