#pragma once

#include "shared/rpc/serviceclient.h"
#include "tray/platform/presencesource.h"

#include <QTimer>

namespace sem {

// Tells the service of the user's presence while it wants to know: what changes, when it changes,
// and the rest before it grows too old.
class PresenceReporter final : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        Duration sample = std::chrono::seconds(5); // how often the source is asked
        Duration renewal = std::chrono::seconds(20); // of a report that counts for 30 s
    };

    // The client and the clock must outlive it.
    PresenceReporter(ServiceClient &client, std::unique_ptr<PresenceSource> source,
                     const Clock &clock, QObject *parent = nullptr);
    PresenceReporter(ServiceClient &client, std::unique_ptr<PresenceSource> source,
                     const Clock &clock, Times times, QObject *parent = nullptr);

private:
    struct Report
    {
        Presence presence = {};
        MonotonicTime at = {};
    };

    void onConnectedChanged(bool connected);
    void setWanted(bool wanted);
    void askSource();
    void report(const Presence &presence);
    bool isWorthReporting(const Presence &presence) const;

    ServiceClient &m_client;
    const std::unique_ptr<PresenceSource> m_source;
    const Clock &m_clock;
    const Times m_times;
    QTimer m_timer;
    bool m_isSubscribed = false;
    int m_told = 0; // how often events have said whether it is wanted
    bool m_wanted = false;
    std::optional<Report> m_last;
};

} // namespace sem
