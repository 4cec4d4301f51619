#include "tray/platform/presencereporter.h"

#include "shared/core/whenanswered.h"

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

PresenceReporter::PresenceReporter(ServiceClient &client, std::unique_ptr<PresenceSource> source,
                                   const Clock &clock, QObject *parent)
    : PresenceReporter(client, std::move(source), clock, Times(), parent)
{ }

PresenceReporter::PresenceReporter(ServiceClient &client, std::unique_ptr<PresenceSource> source,
                                   const Clock &clock, Times times, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_times(times)
{
    m_timer.setInterval(m_times.sample);
    connect(&m_timer, &QTimer::timeout, this, &PresenceReporter::askSource);
    connect(m_source.get(), &PresenceSource::changed, this, &PresenceReporter::askSource);
    connect(&m_client, &ServiceClient::connectedChanged, this,
            &PresenceReporter::onConnectedChanged);
    connect(&m_client, &ServiceClient::event, this, [this](const EventNotice &notice) {
        if (!notice.wanted)
            return;
        ++m_told;
        setWanted(*notice.wanted);
    });
    // What was wanted while we did not hear is what the answer to a report says.
    connect(&m_client, &ServiceClient::eventsMissed, this, [this] { setWanted(true); });
    if (m_client.isConnected())
        onConnectedChanged(true);
}

void PresenceReporter::onConnectedChanged(bool connected)
{
    if (connected && !m_isSubscribed) {
        whenAnswered(m_client.subscribe({.kinds = {eventkind::presenceWanted}}), this,
                     [this](const Result<SubscribeAnswer> &answer) {
                         m_isSubscribed = answer.has_value(); // with every later connection, too
                     });
    }
    m_last.reset(); // another service may not know
    setWanted(connected);
}

void PresenceReporter::setWanted(bool wanted)
{
    if (wanted && !m_wanted)
        m_timer.start();
    if (!wanted)
        m_timer.stop();
    if (wanted != m_wanted)
        m_source->watch(wanted);
    m_wanted = wanted;
    if (!wanted)
        m_last.reset();
    else if (!m_last)
        askSource();
}

void PresenceReporter::askSource()
{
    if (!m_wanted)
        return;
    m_source->ask([this](const std::optional<Presence> &presence) {
        if (m_wanted && presence && isWorthReporting(*presence))
            report(*presence);
    });
}

// The service counts on from what it was told last.
bool PresenceReporter::isWorthReporting(const Presence &presence) const
{
    if (!m_last)
        return true;
    const auto passed = std::chrono::duration_cast<Duration>(m_clock.monotonic() - m_last->at);
    const Presence &last = m_last->presence;
    if (passed >= m_times.renewal || presence.locked != last.locked
        || presence.fullscreen != last.fullscreen)
        return true;
    constexpr Duration inexact = std::chrono::seconds(2);
    const Duration expected = last.idle + passed;
    const bool matters = std::max(expected, presence.idle) >= PresenceSource::notable / 2;
    return matters && std::chrono::abs(expected - presence.idle) > inexact;
}

void PresenceReporter::report(const Presence &presence)
{
    m_last = {.presence = presence, .at = m_clock.monotonic()};
    whenAnswered(m_client.reportPresence(presence.idle, presence.locked, presence.fullscreen), this,
                 [this, told = m_told](const Result<PresenceAnswer> &answer) {
                     // An event that came after the answer may be heard before it.
                     if (answer && !answer->wanted && told == m_told)
                         setWanted(false);
                 });
}

} // namespace sem
