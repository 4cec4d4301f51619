#pragma once

#include "shared/rpc/answers.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace sem {

// Of a job what a list shows, in a fourth of the memory that all about it takes: there may be a
// hundred thousand.
struct ListRow
{
    JobId id = {};
    qint64 seq = 0;
    Timestamp createdAt = {};
    std::optional<Timestamp> startedAt = {};
    std::optional<Timestamp> finishedAt = {};
    QString what = {};
    QString queue = {};
    QString subject = {};
    QString remark = {};
    QStringList holds = {};
    int attempt = 0;
    int priority = 0;
    JobState state = JobState::Queued;
    bool stopping = false;
    bool runsNow = false;
    bool held = false; // by somebody, or suspended

    // The other way round, with what is known.
    JobDetails details() const;
    bool operator==(const ListRow &) const = default;
};

// Makes rows whose words that many jobs have in common are there once.
class ListRowMaker
{
public:
    ListRow make(const JobDetails &details);

private:
    QString shared(const QString &word) { return *m_words.insert(word); }

    QSet<QString> m_words;
    QSet<QStringList> m_holds;
};

} // namespace sem
