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
    if (m_isWanted && m_isWatched && !m_isAsking && !m_pause.isActive() && m_client.isConnected())
        ask();
}

void HoldsFeed::ask()
{
    m_isWanted = false;
    m_pause.start();
    Q_EMIT due();
    const QList<qint64> shown = m_shown();
    if (shown.isEmpty())
        return;
    m_isAsking = true;
    // A wait of no time at all tells of many jobs at once.
    m_client.wait({shown.begin(), shown.end()}, 0ms)
        .then(this, [this](const Result<WaitAnswer> &answer) {
            m_isAsking = false;
            if (answer)
                m_jobs.setHolds(answer->jobs);
            askIfWanted();
        });
}

} // namespace sem
