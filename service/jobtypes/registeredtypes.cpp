#include "service/jobtypes/registeredtypes.h"

#include "shared/domain/checks.h"
#include "shared/rpc/codec.h"

#include <QJsonDocument>

namespace sem {

using namespace Qt::StringLiterals;

void RegisteredTypes::follow(const std::shared_ptr<const JobTypes> &types)
{
    if (types == m_types)
        return;
    m_types = types;
    m_read.clear();
}

Result<JobSpec> RegisteredTypes::specFrom(const QJsonObject &fields, CheckBudget &budget)
{
    const QString name = fields["job_type"_L1].toString();
    const Result<const JobType *> type = find(name);
    if (!type)
        return type.error();
    if (*type) {
        const Result<QJsonObject> whole = (*type)->complete(fields, budget);
        return whole ? jobSpecFromJson(*whole) : whole.error();
    }
    Result<JobSpec> spec = jobSpecFromJson(fields);
    if (!spec || fields["payload"_L1].toObject().contains("command"_L1))
        return spec;
    return validationError(u"job_type"_s, u"is not registered, and the payload has no command"_s,
                           {}, name);
}

Result<const JobType *> RegisteredTypes::find(const QString &name)
{
    if (const auto read = m_read.find(name); read != m_read.end())
        return &read->second;
    const auto found = m_types->find(name);
    if (found == m_types->end())
        return nullptr;
    Result<JobType> type = JobType::fromJson(QJsonDocument::fromJson(found->second).object());
    if (!type)
        return type.error();
    return &m_read.emplace(name, *std::move(type)).first->second;
}

} // namespace sem
