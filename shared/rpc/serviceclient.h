#pragma once

#include "shared/domain/jobspec.h"
#include "shared/rpc/answers.h"
#include "shared/rpc/calls.h"
#include "shared/rpc/serviceconnection.h"

#include <QFuture>
#include <QJsonArray>
#include <QLatin1StringView>

#include <functional>
#include <map>

namespace sem {

// The service as its clients see it: typed calls, and events whose subscriptions outlive the
// connection. Calls are answered as ServiceConnection says, with Internal also for an answer that
// is not what the method promises.
class ServiceClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceClient)

public:
    template<typename Answer>
    using Reply = QFuture<Result<Answer>>;

    enum class Running { Stopped, Left }; // what a cancel does to jobs that run
    enum class Payload { Omitted, Included };

    explicit ServiceClient(const QString &socketPath, QObject *parent = nullptr);

    // Connects, and again whenever the connection is lost.
    void connectToService() { m_connection.open(); }
    // Subscriptions are kept for the next connectToService().
    void disconnectFromService() { m_connection.close(); }
    bool isConnected() const { return m_connection.isConnected(); }

    // What `calls` calls, at most maxBatchEntries, goes to the service as one batch: one
    // transaction, in which each succeeds or fails by itself.
    void together(const std::function<void()> &calls) { m_connection.together(calls); }

    // What to show of an access token, asked for with every connection: it may be a new one. It is
    // shown before all calls. Empty: none.
    void setTokenSource(const std::function<QString()> &source) { m_tokenSource = source; }

    Reply<HelloAnswer> hello(const QString &client, const QString &token = {});

    Reply<EnqueueAnswer> enqueue(const JobSpec &spec);
    Reply<EnqueueAnswer> enqueue(const QJsonObject &job); // the parameters
    // `jobs`: the parameters of an enqueue each. The first mistake refuses them all.
    Reply<EnqueueManyAnswer> enqueueMany(const QJsonArray &jobs);
    Reply<CancelAnswer> cancel(const JobSelection &selection, Running running = Running::Stopped);
    Reply<JobAnswer> job(const JobRef &job, Payload payload = Payload::Omitted);
    Reply<JobPageAnswer> queryJobs(const JobQueryParams &query);
    // Answers when the jobs are final or `limit` (at most limits::longestWait) is over.
    Reply<WaitAnswer> wait(const std::vector<JobRef> &jobs, Duration limit);
    // Answers also as soon as there is output of the latest attempt from `offset` on.
    Reply<WaitAnswer> waitForOutput(const JobRef &job, qint64 offset, Duration limit);
    Reply<EnqueueAnswer> retry(const JobRef &job, const QJsonObject &edits = {},
                               bool force = false);
    Reply<ExplainAnswer> explain(const JobRef &job);
    Reply<ConditionsAnswer> conditions();
    // How long the user has not touched the machine; fullscreen: is shown something undisturbed.
    Reply<PresenceAnswer> reportPresence(Duration idle, bool locked, bool fullscreen);
    Reply<JobAnswer> update(const JobRef &job, const JobUpdateParams &changes);
    Reply<JobAnswer> runNow(const JobRef &job);
    Reply<JobAnswer> suspend(const JobRef &job);
    Reply<JobAnswer> resume(const JobRef &job);
    // The same for each of many; those that it does not concern are left.
    // Unless states are said, those that did not end well.
    Reply<BulkAnswer> retryAll(const JobSelection &selection, bool force = false);
    Reply<BulkAnswer> updateAll(const JobSelection &selection, const JobUpdateParams &changes);
    Reply<BulkAnswer> runAllNow(const JobSelection &selection);
    Reply<BulkAnswer> suspendAll(const JobSelection &selection);
    Reply<BulkAnswer> resumeAll(const JobSelection &selection);
    Reply<DeleteAnswer> deleteJobs(const JobSelection &selection);
    // Of the latest attempt unless one is named.
    Reply<LogTail> logLines(const JobRef &job, int lines, std::optional<int> attempt = {});
    Reply<LogTail> logChunk(const JobRef &job, const LogRange &range,
                            std::optional<int> attempt = {});

    Reply<QueuesAnswer> queues();
    Reply<void> configureQueue(const QString &name, const QueueConfiguration &configuration);
    Reply<void> pauseQueue(const PauseParams &pause);
    Reply<void> resumeQueue(const QString &name); // empty: the whole service
    Reply<EmitAnswer> emitEvent(const QString &name, std::optional<Duration> sticky = {},
                                const QJsonObject &data = {}); // without members: none

    // `params`: of schedules.put.v1.
    Reply<ScheduleAnswer> putSchedule(const QJsonObject &params);
    Reply<SchedulesAnswer> schedules();
    Reply<ScheduleAnswer> enableSchedule(const QString &name, bool enabled);
    Reply<void> deleteSchedule(const QString &name);
    Reply<EnqueueAnswer> triggerSchedule(const QString &name);

    Reply<JobTypesAnswer> jobTypes();
    Reply<void> putJobType(const QJsonObject &type); // the parameters of job_types.put
    Reply<void> deleteJobType(const QString &name);

    Reply<SettingsAnswer> settings();
    Reply<void> changeSettings(const QJsonObject &values);

    Reply<StatsAnswer> stats();
    Reply<HealthAnswer> health();
    // Answers when nothing is left to wait for; then the service hangs up and ends.
    Reply<void> shutdown(bool stopJobs);

    // The subscription's number in the answer and in its events is this client's own: it stays the
    // same when the connection is renewed.
    Reply<SubscribeAnswer> subscribe(const EventSelection &selection);
    void unsubscribe(qint64 subscription);

Q_SIGNALS:
    void connectedChanged(bool connected);
    void connectFailed(const sem::Error &error); // a try; another one follows
    void event(const sem::EventNotice &notice);
    // Events of the subscriptions are lost, for example because the service was started anew: what
    // was learned from events must be asked for again.
    void eventsMissed();

private:
    struct Subscription
    {
        QJsonObject params = {};
        qint64 remote = 0; // its number at the service; 0 while it has none
        qint64 lastSeq = 0;
        QString instance = {}; // of the service that counted so
        bool isRefused = false; // its renewal, on this connection
    };

    template<typename Answer>
    Reply<Answer> call(QLatin1StringView method, const QJsonObject &params = {});

    void showToken();
    void onConnectedChanged(bool connected);
    void onNotified(const QString &method, const QJsonObject &params);
    void renew(qint64 number);
    void onRenewed(qint64 number, const Result<SubscribeAnswer> &answer);

    ServiceConnection m_connection;
    std::function<QString()> m_tokenSource = [] { return QString(); };
    std::map<qint64, Subscription> m_subscriptions; // by our number
    quint64 m_connections = 0; // so far
    qint64 m_lastSubscription = 0;
};

} // namespace sem
