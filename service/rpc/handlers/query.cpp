#include "service/engine/readqueue.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "service/rpc/jobview.h"
#include "shared/rpc/codec.h"

#include <QJsonArray>
#include <QSet>

namespace sem::handlers {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

std::optional<Timestamp> time(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(fromEpochMs(value.toInteger())) : std::nullopt;
}

JobFilter filterFrom(const QJsonObject &json)
{
    JobFilter filter{.queues = texts(json.value("queue"_L1)),
                     .jobTypes = texts(json.value("job_type"_L1)),
                     .userTag = json.value("user_tag"_L1).toString(),
                     .chainGroup = json.value("chain_group_id"_L1).toString(),
                     .parent = jobRefFromJson(json.value("parent_job_id"_L1)),
                     .subjectKeyPrefix = json.value("subject_key_prefix"_L1).toString(),
                     .text = json.value("text"_L1).toString(),
                     .createdAfter = time(json.value("created_after"_L1)),
                     .createdBefore = time(json.value("created_before"_L1))};
    for (const QString &state : texts(json.value("state"_L1)))
        filter.states.push_back(*jobStateFromString(state));
    return filter;
}

// What the snapshot's counts can tell.
std::optional<qint64> totalOf(JobFilter filter, const Snapshot &snapshot)
{
    const QStringList queues = std::exchange(filter.queues, {});
    if (filter != JobFilter())
        return {};
    if (queues.isEmpty())
        return snapshot.totals().total();
    qint64 total = 0;
    for (const QString &name : QSet<QString>(queues.begin(), queues.end())) {
        if (const auto queue = snapshot.queues.find(name); queue != snapshot.queues.end())
            total += queue->second.counts.total();
    }
    return total;
}

} // namespace

void queryJobs(const Call &call, const FrontServices &services)
{
    const JobQuery query = {.filter = filterFrom(call.param("filter"_L1).toObject()),
                            .ascending = call.param("sort"_L1).toString() == "ASC"_L1,
                            .limit = call.param("limit"_L1).toInt(),
                            .cursor = call.param("cursor"_L1).toString()};
    const auto reply = call.then<JobPage>(
        [call, filter = query.filter, &events = services.events](const JobPage &page) {
            const auto snapshot = events.snapshot();
            JobPageAnswer answer{.items = withHolds(page.items, *snapshot),
                                 .total = totalOf(filter, *snapshot)};
            if (!page.nextCursor.isEmpty())
                answer.nextCursor = page.nextCursor;
            call.answer(toJson(answer));
        });
    services.ports.reads.post([reply, query](JobReader &reader) { reply(reader.query(query)); });
}

} // namespace sem::handlers
