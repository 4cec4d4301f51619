#include "shared/rpc/calls.h"

#include "shared/rpc/codec.h"

#include <QJsonArray>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

void addText(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : text;
}

void addTexts(QJsonObject &object, const QString &name, const QStringList &values)
{
    if (!values.isEmpty())
        object.insert(name, QJsonArray::fromStringList(values));
}

void addJob(QJsonObject &object, const QString &name, const std::optional<JobRef> &job)
{
    if (job)
        object.insert(name, toJson(*job));
}

} // namespace

QJsonObject toParams(const JobSelection &selection)
{
    QJsonObject params;
    addJob(params, u"job_id"_s, selection.job);
    addText(params, u"user_tag"_s, selection.userTag);
    addText(params, u"chain_group_id"_s, selection.chainGroup);
    addJob(params, u"parent_job_id"_s, selection.parent);
    addText(params, u"queue"_s, selection.queue);
    addTexts(params, u"state"_s, selection.states);
    return params;
}

QJsonObject toParams(const JobQueryParams &query)
{
    QJsonObject filter;
    addTexts(filter, u"state"_s, query.states);
    addTexts(filter, u"queue"_s, query.queues);
    addTexts(filter, u"job_type"_s, query.jobTypes);
    addText(filter, u"user_tag"_s, query.userTag);
    addText(filter, u"chain_group_id"_s, query.chainGroup);
    addJob(filter, u"parent_job_id"_s, query.parent);
    addText(filter, u"subject_key_prefix"_s, query.subjectKeyPrefix);
    addText(filter, u"text"_s, query.text);

    QJsonObject params{{u"filter"_s, filter}, {u"limit"_s, query.limit}};
    if (query.oldestFirst)
        params.insert(u"sort"_s, u"ASC"_s);
    addText(params, u"cursor"_s, query.cursor);
    return params;
}

QJsonObject toParams(const EventSelection &selection)
{
    QJsonObject filter;
    addJob(filter, u"job_id"_s, selection.job);
    addText(filter, u"queue"_s, selection.queue);
    addText(filter, u"user_tag"_s, selection.userTag);

    QJsonObject params{{u"filter"_s, filter}};
    addTexts(params, u"kinds"_s, selection.kinds);
    return params;
}

QJsonObject toParams(const ConditionChanges &changes)
{
    QJsonObject params;
    if (changes.waitForIdle)
        params.insert(u"wait_for_idle"_s, *changes.waitForIdle);
    if (changes.requireCharging)
        params.insert(u"require_charging"_s, *changes.requireCharging);
    if (const auto &network = changes.requireNetwork)
        params.insert(u"require_network"_s, *network ? nameOf(**network) : QJsonValue());
    if (changes.event)
        params.insert(u"wait_for_event"_s, textOrNull(*changes.event));
    if (const auto &wait = changes.maxWait)
        params.insert(u"max_wait_ms"_s, *wait ? qint64{(*wait)->count()} : QJsonValue());
    if (changes.onMaxWait)
        params.insert(u"on_max_wait"_s, nameOf(*changes.onMaxWait));
    return params;
}

QJsonObject toParams(const JobUpdateParams &update)
{
    QJsonObject params;
    if (update.priority)
        params.insert(u"priority"_s, *update.priority);
    addText(params, u"queue"_s, update.queue);
    if (update.timing)
        params.insert(u"schedule"_s, toJson(*update.timing));
    if (update.conditions)
        params.insert(u"conditions"_s, toParams(*update.conditions));
    if (update.userTag)
        params.insert(u"user_tag"_s, textOrNull(*update.userTag));
    if (update.front)
        params.insert(u"front"_s, true);
    return params;
}

QJsonObject toParams(const QueueConfiguration &configuration)
{
    QJsonObject params;
    if (configuration.concurrency)
        params.insert(u"concurrency"_s, *configuration.concurrency);
    if (configuration.weight)
        params.insert(u"weight"_s, *configuration.weight);
    if (configuration.maxQueued)
        params.insert(u"max_queued"_s, *configuration.maxQueued);
    if (configuration.activeHours)
        params.insert(u"active_hours"_s, *configuration.activeHours);
    return params;
}

QJsonObject toParams(const PauseParams &pause)
{
    QJsonObject params;
    addText(params, u"name"_s, pause.queue);
    if (pause.until)
        params.insert(u"until"_s, toEpochMs(*pause.until));
    if (pause.suspends)
        params.insert(u"running"_s, u"suspend"_s);
    return params;
}

} // namespace sem
