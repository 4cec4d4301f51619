#pragma once

#include "shared/domain/job.h"
#include "shared/domain/wishes.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

// What clients ask with, where a call takes more than a value or two. The answers are in answers.h.
namespace sem {

// Which jobs a call is about: one; or all with a mark, in certain states, or both.
struct JobSelection
{
    std::optional<JobRef> job = {};
    QString userTag = {};
    QString chainGroup = {};
    std::optional<JobRef> parent = {};
    QString queue = {};
    QStringList states = {};
};

// Which jobs to list. All that is set must hold; within a list one is enough.
struct JobQueryParams
{
    QStringList states = {};
    QStringList queues = {};
    QStringList jobTypes = {};
    QString userTag = {};
    QString chainGroup = {};
    std::optional<JobRef> parent = {};
    QString subjectKeyPrefix = {};
    QString text = {};
    bool oldestFirst = false; // else the newest
    int limit = 50; // of one page, 1 to limits::jobsPerPage
    QString cursor = {}; // JobPageAnswer::nextCursor of the page before

    bool operator==(const JobQueryParams &) const = default;
};

// What to change of a job that waits. What is not set stays.
struct JobUpdateParams
{
    std::optional<int> priority = {};
    QString queue = {};
    std::optional<Timing> timing = {};
    std::optional<ConditionChanges> conditions = {};
    std::optional<QString> userTag = {}; // empty: none
    bool front = false; // before all others of its priority
};

// What to set of a queue. What is not set stays.
struct QueueConfiguration
{
    std::optional<int> concurrency = {};
    std::optional<int> weight = {};
    std::optional<qint64> maxQueued = {};
    std::optional<QString> activeHours = {}; // empty: always
};

struct PauseParams
{
    QString queue = {}; // empty: the whole service
    std::optional<Timestamp> until = {};
    bool suspends = false; // freezes what runs
};

// Which events to hear of. What is not set does not narrow.
struct EventSelection
{
    QStringList kinds = {};
    std::optional<JobRef> job = {};
    QString queue = {};
    QString userTag = {};
};

// Which part of an attempt's output, counted in bytes of the stream.
struct LogRange
{
    qint64 offset = 0;
    qint64 limit = 0; // at most limits::logChunkBytes
};

QJsonObject toParams(const JobSelection &selection);
QJsonObject toParams(const JobQueryParams &query);
QJsonObject toParams(const EventSelection &selection);
QJsonObject toParams(const ConditionChanges &changes);
QJsonObject toParams(const JobUpdateParams &update);
QJsonObject toParams(const QueueConfiguration &configuration);
QJsonObject toParams(const PauseParams &pause);

} // namespace sem
