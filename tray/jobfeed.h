#pragma once

#include "shared/rpc/serviceclient.h"

namespace sem {

// Follows one job: all about it, why it waits, and its output as it is written.
class JobFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobFeed)

public:
    // Of a long output only the end is fetched, also of what has come since the last look.
    static constexpr qint64 firstBytes = 512 * 1024;

    explicit JobFeed(ServiceClient &client, QObject *parent = nullptr);
    ~JobFeed() override;

    std::optional<qint64> job() const { return m_job; }
    void follow(std::optional<qint64> job);
    // Of an attempt that is not the latest; none: the latest, whichever that is.
    void showAttempt(std::optional<int> attempt);
    void onJobsChanged(const std::vector<JobDetails> &jobs);
    void explain(); // once more, if it waits

Q_SIGNALS:
    void detailsChanged(const sem::JobDetails &details);
    void explained(const sem::ExplainAnswer &answer);
    // What was shown is of something else. Attempt 0: there is none yet.
    void outputBegins(qint64 skippedBytes, int attempt);
    void outputCame(const QString &text);
    void bytesDropped(qint64 bytes); // that are no longer kept
    void bytesSkipped(qint64 bytes); // that came faster than they are read
    void jobGone(qint64 job); // it was deleted

private:
    void ask();
    void onDetails(const JobDetails &details);
    void restartOutput(const JobDetails &details);
    void listen();
    void pull();
    void onChunk(const LogTail &tail);

    ServiceClient &m_client;
    std::optional<qint64> m_job;
    std::optional<JobId> m_id;
    std::optional<int> m_wantedAttempt;
    int m_attempt = 0; // that the output is of; 0: none yet
    qint64 m_offset = 0;
    qint64 m_knownBytes = 0; // of that output, so far
    bool m_isPulling = false;
    bool m_pullAgain = false;
    bool m_hasEnded = false; // no more output will come
    bool m_isWaiting = false; // the job
    bool m_isExplaining = false;
    bool m_explainAgain = false;
    bool m_isAsking = false;
    bool m_askAgain = false;
    bool m_isListening = false; // a subscription is under way
    quint64 m_turn = 0; // answers of an earlier one are late
    std::optional<qint64> m_subscription;
};

} // namespace sem
