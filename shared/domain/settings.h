#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"
#include "shared/domain/jobstate.h"
#include "shared/domain/retrypolicy.h"

#include <QObject>
#include <QVariantMap>

#include <span>

namespace sem {

// What external power, or the lack of it, means for jobs.
struct PowerRules
{
    int enoughPercent = 0; // a battery so full counts as charging; 0: none does
    int pauseBelowPercent = 20; // on battery: nothing starts below
    bool saverCountsAsBattery = true;

    bool operator==(const PowerRules &) const = default;
};

// When the machine counts as idle.
struct IdleRules
{
    Q_GADGET

public:
    // What it means that nobody can tell when the user last touched the machine.
    enum class WhenInputUnknown {
        CpuOnly = 1, // the processors decide alone
        Active = 2,
        Idle = 3, // the same as CpuOnly, as far as input goes
    };
    Q_ENUM(WhenInputUnknown)

    int cpuBelowPercent = 30; // of all processors, by programs that are none of our jobs …
    std::chrono::seconds cpuWindow = std::chrono::seconds(60); // … over so long
    std::chrono::minutes input = std::chrono::minutes(5); // 0: input does not matter
    WhenInputUnknown whenInputUnknown = WhenInputUnknown::CpuOnly;

    bool operator==(const IdleRules &) const = default;
};

// How busy the machine may be before jobs of negative priority no longer start.
struct ThrottleRules
{
    int cpuPercent = 90;
    int memoryPercent = 90;

    bool operator==(const ThrottleRules &) const = default;
};

// What happens to running jobs when their conditions come and go.
struct ConditionRules
{
    WhenConditionLost whenLost = WhenConditionLost::Suspend; // of jobs that do not say otherwise
    std::chrono::seconds settle = std::chrono::seconds(10); // a change counts once it has lasted

    bool operator==(const ConditionRules &) const = default;
};

// How long what has ended is kept.
struct Retention
{
    std::chrono::days finished = std::chrono::days(7);
    qint64 finishedJobs = 100'000;
    std::chrono::days artifacts = std::chrono::days(3);

    bool operator==(const Retention &) const = default;
};

struct BackupRules
{
    std::chrono::hours every = std::chrono::hours(24); // 0: none are made
    int keep = 3;

    bool operator==(const BackupRules &) const = default;
};

// What the tray application tells its user unasked.
struct NotificationRules
{
    bool failure = true;
    bool success = false;
    std::chrono::minutes longJob = std::chrono::minutes(5); // the end of one that ran longer

    bool operator==(const NotificationRules &) const = default;
};

// What can be set, with its value in force. Kept in the database, validated here.
struct Settings
{
    int concurrency = 1; // running jobs in all
    int queueConcurrency = 2; // of a queue that was not configured
    qint64 maxQueued = 1'000'000; // waiting jobs of a queue that was not configured
    PowerRules power = {};
    IdleRules idle = {};
    ThrottleRules throttle = {};
    ConditionRules conditions = {};
    RetryPolicy retry = {}; // of jobs that do not say otherwise
    Duration killGrace = std::chrono::seconds(5);
    qint64 logLimitBytes = 50LL * 1024 * 1024; // of a job
    qint64 logQuotaBytes = 2LL * 1024 * 1024 * 1024; // of all jobs that have ended
    Retention retention = {};
    BackupRules backup = {};
    qint64 diskFloorBytes = 200LL * 1024 * 1024; // free space below which nothing starts
    bool requireToken = false;
    NotificationRules notifications = {};
    QString otlpEndpoint = {}; // empty: nothing is sent

    Settings(); // the defaults, with as many jobs at a time as there are cores

    bool operator==(const Settings &) const = default;

    // The values by key ("limits.concurrency"), in the protocol's units: each of the type that its
    // line of the table tells.
    QVariantMap toMap() const;

    // Changes the keys that `values` names, all or none. Validation errors name the key, the range
    // or the words, and what was given; an unknown key is one of them.
    Result<> apply(const QVariantMap &values);
};

// A line of the table of settings.
struct SettingInfo
{
    enum class Kind {
        Whole, // qint64, lowest to highest
        Fraction, // double, lowest to highest
        Truth, // bool
        Word, // one of `words`
        Url, // http or https; may be empty
    };

    QString key = {};
    Kind kind = Kind::Whole;
    qint64 lowest = 0;
    qint64 highest = 0;
    QStringList words = {};
    QString meaning = {}; // one English sentence
};

std::span<const SettingInfo> settingsTable();

} // namespace sem
