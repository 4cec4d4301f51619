#pragma once

#include "service/engine/jobrepository.h"
#include "service/jobtypes/jobtype.h"
#include "shared/domain/jobspec.h"

#include <map>
#include <memory>

namespace sem {

// The registered types of jobs. Each is read when a job first asks for it.
class RegisteredTypes
{
public:
    // These are the ones from now on.
    void follow(const std::shared_ptr<const JobTypes> &types);

    // The job of an enqueue's fields, as a client wrote them, with all that its type adds: nobody
    // looks at the type again. Validation: they are not what the type asks for, or there is no such
    // type and they bring no command along.
    Result<JobSpec> specFrom(const QJsonObject &fields, CheckBudget &budget);

private:
    // Null: there is none of this name.
    Result<const JobType *> find(const QString &name);

    std::shared_ptr<const JobTypes> m_types = std::make_shared<const JobTypes>();
    std::map<QString, JobType> m_read = {};
};

} // namespace sem
