#pragma once

#include "shared/domain/settings.h"
#include "shared/rpc/answers.h"

#include <map>
#include <optional>

namespace sem {

struct Notification
{
    QString title = {};
    QString text = {};
    bool isFailure = false;
    std::optional<qint64> job = {}; // that a click opens; none: several

    bool operator==(const Notification &) const = default;
};

// Decides what a user is told unasked: one message at a time, then quiet for a while, in which
// whatever else happens is gathered for one more. Of a subject only the latest counts.
class NotificationPolicy
{
public:
    static constexpr Duration quiet = std::chrono::seconds(10);
    static constexpr Duration tooLate = std::chrono::minutes(5); // nobody wants to know any more

    void setRules(const NotificationRules &rules) { m_rules = rules; }

    // A job as it is now; anything but an end is of no interest.
    void add(const Job &job, Timestamp now);
    // What to tell now, if anything.
    std::optional<Notification> take(Timestamp now);
    // When to ask again. None: not before the next add().
    std::optional<Timestamp> nextAt() const;

private:
    bool concerns(const Job &job) const;

    NotificationRules m_rules = {};
    std::map<QString, Job> m_waiting; // by subject, or a job's own number
    std::map<qint64, Timestamp> m_told; // when, by number: events may be replayed
    std::optional<Timestamp> m_lastAt;
};

} // namespace sem
