#include "shared/rpc/serviceclient.h"

#include "shared/rpc/codec.h"
#include "shared/rpc/methods.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto renewalPause = 1s;

// Whether the same call may be answered a moment later.
bool passesByItself(const Error &refusal)
{
    switch (refusal.code) {
    case ErrorCode::Throttled:
    case ErrorCode::Internal:
    case ErrorCode::Database:
    case ErrorCode::System:
        return true;
    default:
        return false;
    }
}

template<typename Answer>
Result<Answer> read(const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    if constexpr (std::is_void_v<Answer>)
        return {};
    else
        return fromJson<Answer>(*answer);
}

QJsonObject logParams(const JobRef &job, std::optional<int> attempt)
{
    QJsonObject params{{u"job_id"_s, toJson(job)}};
    if (attempt)
        params.insert(u"attempt"_s, *attempt);
    return params;
}

} // namespace

ServiceClient::ServiceClient(const QString &socketPath, QObject *parent)
    : QObject(parent)
    , m_connection(socketPath)
{
    connect(&m_connection, &ServiceConnection::connectedChanged, this,
            &ServiceClient::onConnectedChanged);
    connect(&m_connection, &ServiceConnection::connectFailed, this, &ServiceClient::connectFailed);
    connect(&m_connection, &ServiceConnection::notified, this, &ServiceClient::onNotified);
}

template<typename Answer>
ServiceClient::Reply<Answer> ServiceClient::call(QLatin1StringView method,
                                                 const QJsonObject &params)
{
    const auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    m_connection.call(method, params, [promise](const Result<QJsonObject> &answer) {
        promise->addResult(read<Answer>(answer));
        promise->finish();
    });
    return promise->future();
}

ServiceClient::Reply<HelloAnswer> ServiceClient::hello(const QString &client, const QString &token)
{
    QJsonObject params{{u"client"_s, client},
                       {u"version"_s, QStringLiteral(SEMANTICATASK_VERSION)}};
    if (!token.isEmpty())
        params.insert(u"token"_s, token);
    return call<HelloAnswer>(methods::hello, params);
}

ServiceClient::Reply<EnqueueAnswer> ServiceClient::enqueue(const JobSpec &spec)
{
    return enqueue(toJson(spec));
}

ServiceClient::Reply<EnqueueAnswer> ServiceClient::enqueue(const QJsonObject &job)
{
    return call<EnqueueAnswer>(methods::enqueue, job);
}

ServiceClient::Reply<EnqueueManyAnswer> ServiceClient::enqueueMany(const QJsonArray &jobs)
{
    return call<EnqueueManyAnswer>(methods::enqueueMany, {{u"jobs"_s, jobs}});
}

ServiceClient::Reply<CancelAnswer> ServiceClient::cancel(const JobSelection &selection,
                                                         Running running)
{
    QJsonObject params = toParams(selection);
    params.insert(u"running"_s, running == Running::Stopped);
    return call<CancelAnswer>(methods::cancel, params);
}

ServiceClient::Reply<JobAnswer> ServiceClient::job(const JobRef &job, Payload payload)
{
    return call<JobAnswer>(
        methods::get, {{u"job_id"_s, toJson(job)}, {u"payload"_s, payload == Payload::Included}});
}

ServiceClient::Reply<JobPageAnswer> ServiceClient::queryJobs(const JobQueryParams &query)
{
    return call<JobPageAnswer>(methods::queryJobs, toParams(query));
}

ServiceClient::Reply<WaitAnswer> ServiceClient::wait(const std::vector<JobRef> &jobs,
                                                     Duration limit)
{
    QJsonArray ids;
    for (const JobRef &job : jobs)
        ids.append(toJson(job));
    return call<WaitAnswer>(methods::wait,
                            {{u"job_ids"_s, ids}, {u"timeout_ms"_s, qint64(limit.count())}});
}

ServiceClient::Reply<WaitAnswer> ServiceClient::waitForOutput(const JobRef &job, qint64 offset,
                                                              Duration limit)
{
    return call<WaitAnswer>(methods::wait,
                            {{u"job_ids"_s, QJsonArray{toJson(job)}},
                             {u"timeout_ms"_s, qint64(limit.count())},
                             {u"log_offset"_s, offset}});
}

ServiceClient::Reply<EnqueueAnswer> ServiceClient::retry(const JobRef &job,
                                                         const QJsonObject &edits, bool force)
{
    QJsonObject params{{u"job_id"_s, toJson(job)}, {u"force"_s, force}};
    if (!edits.isEmpty())
        params.insert(u"edits"_s, edits);
    return call<EnqueueAnswer>(methods::retry, params);
}

ServiceClient::Reply<ConditionsAnswer> ServiceClient::conditions()
{
    return call<ConditionsAnswer>(methods::conditions);
}

ServiceClient::Reply<PresenceAnswer> ServiceClient::reportPresence(Duration idle, bool locked,
                                                                   bool fullscreen)
{
    return call<PresenceAnswer>(methods::reportPresence,
                                {{u"idle_ms"_s, qint64(idle.count())},
                                 {u"locked"_s, locked},
                                 {u"fullscreen"_s, fullscreen}});
}

ServiceClient::Reply<ExplainAnswer> ServiceClient::explain(const JobRef &job)
{
    return call<ExplainAnswer>(methods::explain, {{u"job_id"_s, toJson(job)}});
}

ServiceClient::Reply<JobAnswer> ServiceClient::update(const JobRef &job,
                                                      const JobUpdateParams &changes)
{
    QJsonObject params = toParams(changes);
    params.insert(u"job_id"_s, toJson(job));
    return call<JobAnswer>(methods::update, params);
}

ServiceClient::Reply<JobAnswer> ServiceClient::runNow(const JobRef &job)
{
    return call<JobAnswer>(methods::runNow, {{u"job_id"_s, toJson(job)}});
}

ServiceClient::Reply<JobAnswer> ServiceClient::suspend(const JobRef &job)
{
    return call<JobAnswer>(methods::suspend, {{u"job_id"_s, toJson(job)}});
}

ServiceClient::Reply<JobAnswer> ServiceClient::resume(const JobRef &job)
{
    return call<JobAnswer>(methods::resume, {{u"job_id"_s, toJson(job)}});
}

ServiceClient::Reply<BulkAnswer> ServiceClient::retryAll(const JobSelection &selection, bool force)
{
    QJsonObject params = toParams(selection);
    params.insert(u"force"_s, force);
    return call<BulkAnswer>(methods::retry, params);
}

ServiceClient::Reply<BulkAnswer> ServiceClient::updateAll(const JobSelection &selection,
                                                          const JobUpdateParams &changes)
{
    QJsonObject params = toParams(changes);
    params.insert(u"of"_s, toParams(selection));
    return call<BulkAnswer>(methods::update, params);
}

ServiceClient::Reply<BulkAnswer> ServiceClient::runAllNow(const JobSelection &selection)
{
    return call<BulkAnswer>(methods::runNow, toParams(selection));
}

ServiceClient::Reply<BulkAnswer> ServiceClient::suspendAll(const JobSelection &selection)
{
    return call<BulkAnswer>(methods::suspend, toParams(selection));
}

ServiceClient::Reply<BulkAnswer> ServiceClient::resumeAll(const JobSelection &selection)
{
    return call<BulkAnswer>(methods::resume, toParams(selection));
}

ServiceClient::Reply<DeleteAnswer> ServiceClient::deleteJobs(const JobSelection &selection)
{
    return call<DeleteAnswer>(methods::deleteJobs, toParams(selection));
}

ServiceClient::Reply<LogTail> ServiceClient::logLines(const JobRef &job, int lines,
                                                      std::optional<int> attempt)
{
    QJsonObject params = logParams(job, attempt);
    params.insert(u"lines"_s, lines);
    return call<LogTail>(methods::tailLog, params);
}

ServiceClient::Reply<LogTail> ServiceClient::logChunk(const JobRef &job, const LogRange &range,
                                                      std::optional<int> attempt)
{
    QJsonObject params = logParams(job, attempt);
    params.insert(u"offset"_s, range.offset);
    params.insert(u"limit"_s, range.limit);
    return call<LogTail>(methods::tailLog, params);
}

ServiceClient::Reply<QueuesAnswer> ServiceClient::queues()
{
    return call<QueuesAnswer>(methods::listQueues);
}

ServiceClient::Reply<void> ServiceClient::configureQueue(const QString &name,
                                                         const QueueConfiguration &configuration)
{
    QJsonObject params = toParams(configuration);
    params.insert(u"name"_s, name);
    return call<void>(methods::configureQueue, params);
}

ServiceClient::Reply<void> ServiceClient::pauseQueue(const PauseParams &pause)
{
    return call<void>(methods::pauseQueue, toParams(pause));
}

ServiceClient::Reply<EmitAnswer> ServiceClient::emitEvent(const QString &name,
                                                          std::optional<Duration> sticky,
                                                          const QJsonObject &data)
{
    QJsonObject params{{u"name"_s, name}};
    if (sticky)
        params.insert(u"sticky_ms"_s, qint64{sticky->count()});
    if (!data.isEmpty())
        params.insert(u"data"_s, data);
    return call<EmitAnswer>(methods::emitEvent, params);
}

ServiceClient::Reply<void> ServiceClient::resumeQueue(const QString &name)
{
    return call<void>(methods::resumeQueue,
                      name.isEmpty() ? QJsonObject() : QJsonObject{{u"name"_s, name}});
}

ServiceClient::Reply<ScheduleAnswer> ServiceClient::putSchedule(const QJsonObject &params)
{
    return call<ScheduleAnswer>(methods::putSchedule, params);
}

ServiceClient::Reply<SchedulesAnswer> ServiceClient::schedules()
{
    return call<SchedulesAnswer>(methods::listSchedules);
}

ServiceClient::Reply<ScheduleAnswer> ServiceClient::enableSchedule(const QString &name,
                                                                   bool enabled)
{
    return call<ScheduleAnswer>(methods::enableSchedule,
                                {{u"name"_s, name}, {u"enabled"_s, enabled}});
}

ServiceClient::Reply<void> ServiceClient::deleteSchedule(const QString &name)
{
    return call<void>(methods::deleteSchedule, {{u"name"_s, name}});
}

ServiceClient::Reply<EnqueueAnswer> ServiceClient::triggerSchedule(const QString &name)
{
    return call<EnqueueAnswer>(methods::triggerSchedule, {{u"name"_s, name}});
}

ServiceClient::Reply<JobTypesAnswer> ServiceClient::jobTypes()
{
    return call<JobTypesAnswer>(methods::listJobTypes);
}

ServiceClient::Reply<void> ServiceClient::putJobType(const QJsonObject &type)
{
    return call<void>(methods::putJobType, type);
}

ServiceClient::Reply<void> ServiceClient::deleteJobType(const QString &name)
{
    return call<void>(methods::deleteJobType, {{u"name"_s, name}});
}

ServiceClient::Reply<SettingsAnswer> ServiceClient::settings()
{
    return call<SettingsAnswer>(methods::settings);
}

ServiceClient::Reply<void> ServiceClient::changeSettings(const QJsonObject &values)
{
    return call<void>(methods::changeSettings, {{u"settings"_s, values}});
}

ServiceClient::Reply<StatsAnswer> ServiceClient::stats()
{
    return call<StatsAnswer>(methods::stats);
}

ServiceClient::Reply<HealthAnswer> ServiceClient::health()
{
    return call<HealthAnswer>(methods::health);
}

ServiceClient::Reply<void> ServiceClient::shutdown(bool stopJobs)
{
    return call<void>(methods::shutdown, {{u"stop_jobs"_s, stopJobs}});
}

ServiceClient::Reply<SubscribeAnswer> ServiceClient::subscribe(const EventSelection &selection)
{
    const auto promise = std::make_shared<QPromise<Result<SubscribeAnswer>>>();
    promise->start();
    const QJsonObject params = toParams(selection);
    // Registered before anything else is read: events may follow in the same packet.
    m_connection.call(
        methods::subscribe, params, [this, params, promise](const Result<QJsonObject> &answer) {
            Result<SubscribeAnswer> subscribed = read<SubscribeAnswer>(answer);
            if (subscribed) {
                m_subscriptions[++m_lastSubscription] = {.params = params,
                                                         .remote = subscribed->subscription,
                                                         .lastSeq = subscribed->seq,
                                                         .instance = subscribed->instance};
                subscribed->subscription = m_lastSubscription;
            }
            promise->addResult(std::move(subscribed));
            promise->finish();
        });
    return promise->future();
}

void ServiceClient::unsubscribe(qint64 subscription)
{
    const auto removed = m_subscriptions.extract(subscription);
    if (isConnected() && !removed.empty() && removed.mapped().remote != 0) {
        m_connection.call(methods::unsubscribe, {{u"subscription"_s, removed.mapped().remote}},
                          [](const Result<QJsonObject> &) {}); // if it fails it is gone as well
    }
}

// Nobody waits for the answer: where it is a refusal, every other call is refused, too.
void ServiceClient::showToken()
{
    if (const QString token = m_tokenSource(); !token.isEmpty())
        hello(QCoreApplication::applicationName(), token);
}

void ServiceClient::onConnectedChanged(bool connected)
{
    ++m_connections;
    if (connected)
        showToken();
    for (auto &[number, subscription] : m_subscriptions) {
        subscription.remote = 0;
        subscription.isRefused = false;
        if (connected)
            renew(number);
    }
    Q_EMIT connectedChanged(connected);
}

void ServiceClient::renew(qint64 number)
{
    QJsonObject params = m_subscriptions[number].params;
    params.insert(u"since"_s, m_subscriptions[number].lastSeq);
    m_connection.call(methods::subscribe, params,
                      [this, number](const Result<QJsonObject> &answer) {
                          onRenewed(number, read<SubscribeAnswer>(answer));
                      });
}

void ServiceClient::onRenewed(qint64 number, const Result<SubscribeAnswer> &answer)
{
    const auto found = m_subscriptions.find(number);
    if (!isConnected() || found == m_subscriptions.end())
        return;
    if (!answer) {
        // Else it would be quiet for as long as the connection lasts. What happens meanwhile comes
        // with the renewal.
        if (passesByItself(answer.error())) {
            QTimer::singleShot(renewalPause, this, [this, number, connection = m_connections] {
                if (connection == m_connections && m_subscriptions.contains(number))
                    renew(number);
            });
        }
        if (!std::exchange(found->second.isRefused, true))
            Q_EMIT eventsMissed();
        return;
    }
    Subscription &subscription = found->second;
    subscription.remote = answer->subscription;
    if (answer->resync || answer->instance != subscription.instance) {
        subscription.lastSeq = answer->seq;
        subscription.instance = answer->instance;
        Q_EMIT eventsMissed();
    }
}

void ServiceClient::onNotified(const QString &method, const QJsonObject &params)
{
    if (method != methods::event)
        return;
    Result<EventNotice> notice = fromJson<EventNotice>(params);
    if (!notice)
        return; // from a newer service: of a kind that this client does not know
    for (auto &[number, subscription] : m_subscriptions) {
        if (subscription.remote == notice->subscription) {
            subscription.lastSeq = std::max(subscription.lastSeq, notice->seq);
            notice->subscription = number;
            Q_EMIT event(*notice);
            return;
        }
    }
}

} // namespace sem
