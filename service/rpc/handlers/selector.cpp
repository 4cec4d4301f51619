#include "service/rpc/handlers/selector.h"

#include "service/rpc/call.h"
#include "shared/rpc/answers.h"
#include "shared/rpc/codec.h"

#include <QJsonArray>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

JobSelector markFrom(const QJsonObject &params)
{
    using By = JobSelector::By;
    if (const auto job = jobRefFromJson(params.value("job_id"_L1)))
        return {.by = By::Job, .job = *job};
    if (const auto parent = jobRefFromJson(params.value("parent_job_id"_L1)))
        return {.by = By::Parent, .job = *parent};
    if (const QJsonValue tag = params.value("user_tag"_L1); tag.isString())
        return {.by = By::UserTag, .text = tag.toString()};
    if (const QJsonValue chain = params.value("chain_group_id"_L1); chain.isString())
        return {.by = By::ChainGroup, .text = chain.toString()};
    if (const QJsonValue queue = params.value("queue"_L1); queue.isString())
        return {.by = By::Queue, .text = queue.toString()};
    return {.by = By::State};
}

} // namespace

JobSelector selectorFrom(const QJsonObject &params)
{
    JobSelector selector = markFrom(params);
    const QJsonArray states = params.value("state"_L1).toArray();
    for (const QJsonValue &state : states) {
        if (const auto known = jobStateFromString(state.toString()))
            selector.states.push_back(*known);
    }
    return selector;
}

void submitForEach(const Call &call, command::ForEach command)
{
    command.reply = call.then<command::BulkOutcome>([call](const command::BulkOutcome &outcome) {
        call.answer(toJson(BulkAnswer{.changed = outcome.changed, .refused = outcome.refused}));
    });
    call.submit(std::move(command));
}

} // namespace sem
