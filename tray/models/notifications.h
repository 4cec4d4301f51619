#pragma once

#include "shared/core/clock.h"
#include "shared/domain/settings.h"
#include "shared/rpc/answers.h"
#include "tray/models/jobtext.h"

#include <map>
#include <optional>
#include <vector>

namespace sem {

// What a click on a message opens: the job that it told of, or the list of such jobs.
struct ToOpen
{
    std::optional<qint64> job = {};
    StateGroup group = StateGroup::All;

    // Where nobody knows which of two messages was clicked: what is right for both.
    ToOpen orElse(const ToOpen &other) const;
    bool operator==(const ToOpen &) const = default;
};

struct TrayMessage
{
    QString title = {};
    QString text = {};
    bool isFailure = false;
    std::optional<ToOpen> opens = {}; // none: it tells of no jobs

    bool operator==(const TrayMessage &) const = default;
};

// What a click opens: desktops do not say which of the messages that are still to be seen it was.
class ToldMessages
{
public:
    static constexpr Duration shown = std::chrono::seconds(10);

    void add(const std::optional<ToOpen> &opens, MonotonicTime now);
    ToOpen take(MonotonicTime now);
    void forget() { m_opens.reset(); }

private:
    void forgetOld(MonotonicTime now);

    std::optional<ToOpen> m_opens; // of all of them
    MonotonicTime m_lastAt = {};
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
    // Jobs that failed while nobody listened, however long ago: told at once, and together.
    void addMissed(const std::vector<Job> &jobs, Timestamp now);
    // What to tell now, if anything.
    std::optional<TrayMessage> take(Timestamp now);
    // When to ask again. None: not before the next add().
    std::optional<Timestamp> nextAt() const;

private:
    bool concerns(const Job &job) const;

    NotificationRules m_rules = {};
    std::map<QString, Job> m_waiting; // by subject, or a job's own number
    std::vector<Job> m_missed;
    std::map<qint64, Timestamp> m_told; // when, by number: events may be replayed
    std::optional<Timestamp> m_lastAt;
};

} // namespace sem
