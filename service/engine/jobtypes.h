#pragma once

#include "service/engine/turn.h"

namespace sem {

// The registered types of jobs. What they say goes into a job when it is asked for, so that none of
// this touches a job that exists.
Result<> putJobType(Turn &turn, const command::PutJobType &change);
Result<> deleteJobType(Turn &turn, const command::DeleteJobType &change);

} // namespace sem
