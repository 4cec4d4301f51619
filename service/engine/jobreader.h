#pragma once

#include "shared/domain/job.h"
#include "shared/domain/jobspec.h"
#include "shared/domain/schedule.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace sem {

// All that is set must hold; within a list one is enough.
struct JobFilter
{
    std::vector<JobState> states = {};
    QStringList queues = {};
    QStringList jobTypes = {};
    QString userTag = {};
    QString chainGroup = {};
    std::optional<JobRef> parent = {};
    QString subjectKeyPrefix = {};
    QString text = {}; // occurs in the command line, subject or job type, whatever the case
    std::optional<Timestamp> createdAfter = {};
    std::optional<Timestamp> createdBefore = {};

    bool operator==(const JobFilter &) const = default;
};

struct JobQuery
{
    JobFilter filter = {};
    bool ascending = false; // by seq; newest first unless set
    int limit = 50; // 1 to limits::jobsPerPage
    QString cursor = {}; // JobPage::nextCursor of the page before
};

struct JobPage
{
    std::vector<Job> items = {};
    // Set while there may be more. A page can be short, even empty, and yet not the last: a read
    // gives up its turn after 10 ms.
    QString nextCursor = {};
};

// Sums of a queue over this hour of UTC and the 23 before it.
struct QueueDay
{
    QString queue = {};
    qint64 started = 0;
    qint64 done = 0;
    qint64 failed = 0;
    Duration waited = {}; // of all that started

    bool operator==(const QueueDay &) const = default;
};

// What a waiting job waits for and how far it has come, beyond what its own row says.
struct Standing
{
    std::optional<qint64> subjectRunning = {}; // the job of its subject that runs
    std::vector<qint64> needs = {}; // jobs that it waits for
    // Jobs before it in the open lanes of its queue, counted to a thousand; none: there was no time
    // to count them.
    std::optional<qint64> ahead = 0;

    bool operator==(const Standing &) const = default;
};

struct ScheduleRecord
{
    ScheduleRow row = {};
    std::vector<ScheduleRun> runs = {}; // the latest first

    bool operator==(const ScheduleRecord &) const = default;
};

struct StoreSize
{
    qint64 databaseBytes = 0;
    qint64 walBytes = 0;
};

// Reads what is on disk, beside the engine and never in its way; on one thread of its own. Each
// call takes at most about 10 ms. Implementations pass the contract suite.
class JobReader
{
public:
    virtual ~JobReader() = default;

    virtual Result<> open() = 0; // once, on the thread that will read

    virtual Result<std::optional<Job>> job(const JobRef &ref) = 0;
    // In the order asked for; what does not exist is left out.
    virtual Result<std::vector<Job>> jobs(const std::vector<JobRef> &refs) = 0;
    virtual Result<std::optional<JobSpec>> spec(qint64 seq) = 0;
    virtual Result<std::vector<Attempt>> attempts(qint64 seq) = 0; // by number
    // Of a waiting job; `isOpen`: whether those who need this, and these locks, could start now.
    using IsOpen = std::function<bool(Needs needs, const QString &locks)>;
    virtual Result<Standing> standing(const Job &job, const IsOpen &isOpen) = 0;
    // Validation for a cursor that is not ours.
    virtual Result<JobPage> query(const JobQuery &query) = 0;
    virtual Result<std::vector<QueueDay>> queueDays(Timestamp now) = 0;
    virtual Result<std::vector<ScheduleRecord>> schedules() = 0; // by name
    virtual Result<StoreSize> size() = 0;
};

} // namespace sem
