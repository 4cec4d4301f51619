#pragma once

#include "shared/domain/job.h"

#include <QString>
#include <QStringList>

namespace sem {

// A job's state in a word for people.
QString stateWord(const Job &job);

// The picture that goes with it, by its name in the resources; each differs in shape.
QString stateIcon(JobState state);

// What somebody may do to a job as it is now.
bool canCancel(const Job &job);
bool canRetry(const Job &job);
bool canRunNow(const Job &job);
bool canChangePriority(const Job &job);
bool canHold(const Job &job); // one that runs is suspended
bool canRelease(const Job &job); // somebody holds or has suspended it
bool canDelete(const Job &job);

// The states that a chip of the filter stands for.
enum class StateGroup { All, Waiting, Running, Done, Failed, Other };
QStringList statesOf(StateGroup group);

} // namespace sem
