#pragma once

#include "service/engine/outputreader.h"
#include "shared/domain/job.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace sem {

// Tells when the output of running jobs grows, as the file system reports it: only of the jobs that
// somebody follows, and of each at most once per pause.
class LogWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LogWatch(const OutputReader &output, QObject *parent = nullptr);
    ~LogWatch() override;

    // Counted: as many unwatch() as watch().
    void watch(const Job &job);
    void unwatch(const JobId &id);
    // The job may have started an attempt, or ended one.
    void update(const Job &job);

    static constexpr auto pause = std::chrono::milliseconds(50);

Q_SIGNALS:
    void grown(const sem::JobId &id, qint64 bytes); // length of the stream so far

private:
    struct Watched
    {
        int watchers = 0;
        AttemptRef attempt = {};
        QString folder = {}; // the attempt's, or the nearest there is as yet; empty: not looking
        QString file = {}; // empty until there is one
        qint64 told = 0;
        QTimer rest; // while it is active nothing is looked at
    };

    Watched *find(const JobId &id) const;
    void onChanged(const QString &path);
    void attach(Watched &watched);
    void detach(Watched &watched);
    void release(QString &path);
    void tell(Watched &watched);

    const OutputReader &m_output;
    QFileSystemWatcher m_files;
    std::vector<std::unique_ptr<Watched>> m_watched;
};

} // namespace sem
