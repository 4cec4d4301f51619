#pragma once

#include "shared/domain/jobspec.h"

#include <QStringList>

namespace sem {

class Session;
class Verb;

// What `run` and `enqueue` can say about when a job starts. The service checks the values.
struct StartOptions
{
    std::optional<Timestamp> at = {};
    std::optional<Duration> in = {};
    QString event = {};
    std::optional<Duration> maxWait = {};
    bool idle = false;
    bool charging = false;
    QString network = {};
    QString whenConditionLost = {};
    QString onMaxWait = {};
    std::optional<Duration> ttl = {};
    std::optional<Timestamp> deadline = {};
    QStringList locks = {};
    std::vector<JobRef> after = {};
    QString when = {};
    QString onConflict = {};
    bool cancelRunning = false;
    std::optional<Duration> debounce = {};
    std::optional<Duration> debounceMax = {};

    void declareOn(Verb &verb);
    void applyTo(JobSpec &spec) const;

private:
    QString problem() const;
};

// Says that a time has passed, which is no mistake: the job is due.
void notePassedTime(Session &session, const std::optional<Timestamp> &at);

// --at and --in; none of them: unset.
std::optional<Timing> timingOf(const std::optional<Timestamp> &at,
                               const std::optional<Duration> &in);

} // namespace sem
