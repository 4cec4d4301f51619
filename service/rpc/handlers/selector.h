#pragma once

#include "service/engine/jobselector.h"

#include <QJsonObject>

namespace sem {

// The jobs meant by params that name exactly one of job_id, user_tag, chain_group_id,
// parent_job_id and queue, or their states, or both.
JobSelector selectorFrom(const QJsonObject &params);

} // namespace sem
