#pragma once

#include "service/engine/command.h"

#include <QJsonObject>

namespace sem {

class Call;

// The jobs meant by params that name exactly one of job_id, user_tag, chain_group_id,
// parent_job_id and queue, or their states, or both.
JobSelector selectorFrom(const QJsonObject &params);

// Answers how many were changed, once they are. `reply` is not yet set.
void submitForEach(const Call &call, command::ForEach command);

} // namespace sem
