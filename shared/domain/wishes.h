#pragma once

#include "shared/core/clock.h"
#include "shared/domain/jobid.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace sem {

// When a job may start at the earliest.
struct Timing
{
    Q_GADGET

public:
    enum class Type {
        Immediate = 1,
        At = 2, // not before a moment; one that has passed means now
        After = 3, // not before a delay is over
        Condition = 4, // the same as Immediate
    };
    Q_ENUM(Type)

    Type type = Type::Immediate;
    std::optional<Timestamp> scheduledAt = {}; // of At
    std::optional<Duration> delay = {}; // of After

    bool operator==(const Timing &) const = default;
};

QString nameOf(Timing::Type type); // "AT", …

// What must be so before a job that is due may start.
struct Conditions
{
    Q_GADGET

public:
    enum class OnMaxWait {
        Run = 1, // in spite of the conditions
        Skip = 2,
    };
    Q_ENUM(OnMaxWait)

    enum class Network {
        Any = 1,
        Unmetered = 2, // one that does not cost by the byte
    };
    Q_ENUM(Network)

    bool waitForIdle = false; // the user is away and other programs do little
    bool requireCharging = false; // external power, or what counts as such
    std::optional<Network> requireNetwork = {};
    QString event = {}; // somebody emits it; empty: waits for none
    std::optional<Duration> maxWait = {}; // since it was due
    OnMaxWait onMaxWait = OnMaxWait::Run;

    bool operator==(const Conditions &) const = default;
};

// What to change of them; the rest stays.
struct ConditionChanges
{
    std::optional<bool> waitForIdle = {};
    std::optional<bool> requireCharging = {};
    std::optional<std::optional<Conditions::Network>> requireNetwork = {}; // none: needs no network
    std::optional<QString> event = {}; // empty: waits for none
    std::optional<std::optional<Duration>> maxWait = {};
    std::optional<Conditions::OnMaxWait> onMaxWait = {};

    Conditions over(Conditions conditions) const;

    bool operator==(const ConditionChanges &) const = default;
};

QString nameOf(Conditions::OnMaxWait onMaxWait); // "run", …
QString nameOf(Conditions::Network network); // "any", …

// What a new job means for the others of its subject.
struct Conflict
{
    Q_GADGET

public:
    enum class Way {
        Supersede = 1, // the one that waits gives way to the new one
        Keep = 2, // the one that waits stays, and no new one is made
        Parallel = 3, // the job keeps to none of the subject's rules
    };
    Q_ENUM(Way)

    Way way = Way::Supersede;
    bool cancelRunning = false; // where a new one is made
    std::optional<Duration> debounce = {}; // due when the subject has been quiet for so long …
    std::optional<Duration> debounceMax = {}; // … or so long after the first of the burst

    bool operator==(const Conflict &) const = default;
};

QString nameOf(Conflict::Way way); // "supersede", …

// What a job waits for: other jobs, by their end.
struct Dependencies
{
    Q_GADGET

public:
    enum class When {
        Success = 1, // all of them are DONE; one that ends otherwise fails the job
        Finished = 2, // all of them have ended
    };
    Q_ENUM(When)

    std::vector<JobRef> after = {};
    When when = When::Success;

    bool operator==(const Dependencies &) const = default;
};

QString nameOf(Dependencies::When when); // "success", …

} // namespace sem
