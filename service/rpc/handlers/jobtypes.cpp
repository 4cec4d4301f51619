#include "service/jobtypes/jobtype.h"
#include "service/rpc/eventhub.h"
#include "service/rpc/handlers/handlers.h"
#include "shared/rpc/answers.h"

#include <QJsonDocument>

namespace sem::handlers {

using namespace Qt::StringLiterals;

void putJobType(const Call &call, const FrontServices &)
{
    const Result<JobType> type = JobType::fromJson(call.params());
    const Result<> valid = type ? type->validate() : type.error();
    if (!valid) {
        call.answer(valid.error());
        return;
    }
    command::PutJobType command{.name = type->name,
                                .definition = type->definition(),
                                .reply = call.then<void>([call] { call.answer(QJsonObject()); })};
    const qint64 bytes = Call::commandBytes + command.definition.size();
    call.submit(std::move(command), bytes);
}

void listJobTypes(const Call &call, const FrontServices &services)
{
    JobTypesAnswer answer;
    for (const auto &[name, definition] : *services.events.snapshot()->jobTypes)
        answer.jobTypes.push_back(QJsonDocument::fromJson(definition).object());
    call.answer(toJson(answer));
}

void deleteJobType(const Call &call, const FrontServices &)
{
    call.submit(
        command::DeleteJobType{.name = call.param("name"_L1).toString(),
                               .reply = call.then<void>([call] { call.answer(QJsonObject()); })});
}

} // namespace sem::handlers
