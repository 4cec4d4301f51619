#pragma once

#include "shared/domain/job.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

// What clients ask with, where a call takes more than a value or two. The answers are in answers.h.
namespace sem {

// Which jobs a call is about. Exactly one member is set.
struct JobSelection
{
    std::optional<JobRef> job = {};
    QString userTag = {};
    QString chainGroup = {};
    std::optional<JobRef> parent = {};
    QString queue = {};
};

// Which jobs to list, newest first. All that is set must hold; within a list one is enough.
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
    int limit = 50; // of one page, 1 to limits::jobsPerPage
    QString cursor = {}; // JobPageAnswer::nextCursor of the page before

    bool operator==(const JobQueryParams &) const = default;
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

} // namespace sem
