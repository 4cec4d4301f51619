#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"
#include "shared/domain/retrypolicy.h"

#include <QObject>
#include <QVariantMap>

#include <span>

namespace sem {

// What can be set, with its value in force. Kept in the database, validated here.
struct Settings
{
    Q_GADGET

public:
    int concurrency = 1; // running jobs in all
    int queueConcurrency = 2; // of a queue that was not configured
    qint64 maxQueued = 1'000'000; // waiting jobs of a queue that was not configured
    Duration killGrace = std::chrono::seconds(5);
    qint64 logLimitBytes = 50LL * 1024 * 1024;
    RetryPolicy retry = {}; // of jobs that do not say otherwise

    Settings(); // the defaults, with as many jobs at a time as there are cores

    bool operator==(const Settings &) const = default;

    // The values by key ("limits.concurrency"), in the protocol's units: qint64, or double where
    // fractions are allowed.
    QVariantMap toMap() const;

    // Changes the keys that `values` names, all or none. Validation errors name the key, the range
    // and what was given; an unknown key is one of them.
    Result<> apply(const QVariantMap &values);
};

// A line of the table of settings.
struct SettingInfo
{
    QString key = {};
    qint64 lowest = 0;
    qint64 highest = 0;
    bool fractions = false; // a number, not only a whole one
    QString meaning = {}; // one English sentence
};

std::span<const SettingInfo> settingsTable();

} // namespace sem
