#include "service/execution/attemptgroup.h"

#include "service/execution/posixfile.h"

#include <cerrno>

namespace sem {

AttemptGroup::AttemptGroup(const QString &parent, const AttemptRef &)
    : AttemptGroup(parent)
{ }

std::optional<AttemptGroup> AttemptGroup::find(const AttemptRef &)
{
    return {};
}

Result<> AttemptGroup::make() const
{
    return systemError(m_path, ENOTSUP);
}

Result<bool> AttemptGroup::kill() const
{
    return false;
}

Result<bool> AttemptGroup::isInhabited() const
{
    return false;
}

bool AttemptGroup::remove() const
{
    return true;
}

} // namespace sem
