#include "tray/holdsfeed.h"

namespace sem {

using namespace std::chrono_literals;

namespace {

constexpr auto askPeriod = 1s;

} // namespace

HoldsFeed::HoldsFeed(ServiceClient &client, JobsModel &jobs, std::function<QList<qint64>()> shown,
                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_jobs(jobs)
    , m_shown(std::move(shown))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(askPeriod);
    connect(&m_pause, &QTimer::timeout, this, &HoldsFeed::askIfWanted);
}

void HoldsFeed::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (watched)
        note(); // nothing was asked meanwhile
}

void HoldsFeed::note()
{
    m_isWanted = true;
    askIfWanted();
}

void HoldsFeed::askIfWanted()
{
    if (m_isWanted && m_isWatched && m_openQuestions == 0 && !m_pause.isActive()
        && m_client.isConnected())
        ask();
}

void HoldsFeed::ask()
{
    m_isWanted = false;
    m_pause.start();
    Q_EMIT due();
    if (const QList<qint64> shown = m_shown(); !shown.isEmpty())
        askFor(shown);
}

void HoldsFeed::askFor(const QList<qint64> &jobs)
{
    ++m_openQuestions;
    // A wait of no time at all tells of many jobs at once.
    m_client.wait({jobs.begin(), jobs.end()}, 0ms)
        .then(this, [this, jobs](const Result<WaitAnswer> &answer) {
            if (answer) {
                m_jobs.setHolds(answer->jobs);
            } else if (answer.error().code == ErrorCode::NotFound && jobs.size() > 1) {
                // For one that was just deleted nothing is said of all the others, nor which it is.
                const qsizetype half = jobs.size() / 2;
                askFor(jobs.first(half));
                askFor(jobs.sliced(half));
            }
            --m_openQuestions;
            askIfWanted();
        });
}

} // namespace sem
