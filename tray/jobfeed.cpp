#include "tray/jobfeed.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 128 * 1024;

} // namespace

JobFeed::JobFeed(ServiceClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&client, &ServiceClient::event, this, [this](const EventNotice &notice) {
        if (notice.kind != eventkind::jobLog || notice.jobId != m_id)
            return;
        if (!m_wantedAttempt) // it tells of the latest
            m_knownBytes = std::max(m_knownBytes, notice.logBytes.value_or(0));
        pull();
    });
    connect(&client, &ServiceClient::connectedChanged, this, [this](bool connected) {
        if (!connected || !m_job)
            return;
        ask();
        if (!m_subscription && !m_isListening)
            listen();
    });
}

JobFeed::~JobFeed()
{
    if (m_subscription)
        m_client.unsubscribe(*m_subscription);
}

void JobFeed::follow(std::optional<qint64> job)
{
    if (job == m_job)
        return;
    if (m_subscription)
        m_client.unsubscribe(*std::exchange(m_subscription, {}));
    ++m_turn;
    m_job = job;
    m_id.reset();
    m_wantedAttempt.reset();
    m_attempt = 0;
    m_isPulling = false;
    m_pullAgain = false;
    m_hasEnded = false;
    m_isWaiting = false;
    m_isExplaining = false;
    m_explainAgain = false;
    m_isAsking = false;
    m_askAgain = false;
    m_isListening = false;
    Q_EMIT outputBegins(0, 0);
    if (!job)
        return;
    ask();
    if (m_client.isConnected())
        listen();
}

void JobFeed::showAttempt(std::optional<int> attempt)
{
    if (attempt == m_wantedAttempt || !m_job)
        return;
    m_wantedAttempt = attempt;
    m_attempt = 0;
    ask();
}

void JobFeed::onJobsChanged(const std::vector<JobDetails> &jobs)
{
    const bool concerned = std::ranges::any_of(
        jobs, [this](const JobDetails &details) { return details.job.seq == m_job; });
    if (concerned)
        ask();
}

void JobFeed::listen()
{
    m_isListening = true;
    m_client.subscribe({.kinds = {eventkind::jobLog}, .job = *m_job})
        .then(this, [this, turn = m_turn](const Result<SubscribeAnswer> &answer) {
            if (turn == m_turn) {
                m_isListening = false;
                if (answer)
                    m_subscription = answer->subscription;
            } else if (answer) {
                m_client.unsubscribe(answer->subscription);
            }
        });
}

void JobFeed::ask()
{
    if (!m_job || !m_client.isConnected())
        return; // asked once there is a connection
    if (m_isAsking) {
        m_askAgain = true;
        return;
    }
    m_isAsking = true;
    m_client.job(*m_job, ServiceClient::Payload::Included)
        .then(this, [this, turn = m_turn](const Result<JobAnswer> &answer) {
            if (turn != m_turn)
                return;
            m_isAsking = false;
            if (answer)
                onDetails(answer->job);
            else if (answer.error().code == ErrorCode::NotFound)
                Q_EMIT jobGone(*m_job);
            if (std::exchange(m_askAgain, false))
                ask();
        });
}

void JobFeed::onDetails(const JobDetails &details)
{
    m_id = details.job.id;
    Q_EMIT detailsChanged(details);
    m_isWaiting = isWaiting(details.job.state);
    explain();
    const int attempt = m_wantedAttempt.value_or(details.job.attempt);
    if (attempt > 0 && attempt != m_attempt) {
        m_attempt = attempt;
        restartOutput(details);
    }
    if (m_attempt > 0)
        pull();
}

void JobFeed::explain()
{
    if (!m_isWaiting || !m_client.isConnected())
        return;
    if (m_isExplaining) {
        m_explainAgain = true;
        return;
    }
    m_isExplaining = true;
    m_client.explain(*m_job).then(this, [this, turn = m_turn](const Result<ExplainAnswer> &answer) {
        if (turn != m_turn)
            return;
        m_isExplaining = false;
        if (answer)
            Q_EMIT explained(*answer);
        if (std::exchange(m_explainAgain, false))
            explain();
    });
}

void JobFeed::restartOutput(const JobDetails &details)
{
    qint64 bytes = details.job.logBytes;
    for (const Attempt &attempt : details.attempts.value_or(std::vector<Attempt>())) {
        if (attempt.number == m_attempt && attempt.finishedAt)
            bytes = attempt.outputBytes;
    }
    m_knownBytes = bytes;
    m_offset = std::max<qint64>(bytes - firstBytes, 0);
    m_hasEnded = false;
    m_isPulling = false;
    Q_EMIT outputBegins(m_offset, m_attempt);
}

void JobFeed::pull()
{
    if (m_isPulling) {
        m_pullAgain = true;
        return;
    }
    if (m_hasEnded || m_attempt == 0 || !m_client.isConnected())
        return;
    if (const qint64 behind = m_knownBytes - m_offset; behind > firstBytes) {
        m_offset += behind - firstBytes;
        Q_EMIT bytesSkipped(behind - firstBytes);
    }
    m_isPulling = true;
    m_client.logChunk(*m_job, {.offset = m_offset, .limit = chunkBytes}, m_attempt)
        .then(this, [this, turn = m_turn, attempt = m_attempt](const Result<LogTail> &answer) {
            if (turn != m_turn || attempt != m_attempt)
                return;
            m_isPulling = false;
            if (answer)
                onChunk(*answer);
        });
}

void JobFeed::onChunk(const LogTail &tail)
{
    const QString text = tail.chunk.value_or(QString());
    const bool cameFurther = tail.nextOffset > m_offset;
    m_offset = tail.nextOffset;
    m_hasEnded = tail.eof;
    if (tail.droppedBytes.value_or(0) > 0)
        Q_EMIT bytesDropped(*tail.droppedBytes);
    if (!text.isEmpty())
        Q_EMIT outputCame(text);
    if (std::exchange(m_pullAgain, false) || cameFurther)
        pull();
}

} // namespace sem
