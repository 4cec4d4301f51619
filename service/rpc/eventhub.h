#pragma once

#include "service/engine/event.h"
#include "service/rpc/eventinterest.h"
#include "service/rpc/logwatch.h"
#include "shared/core/clock.h"
#include "shared/core/result.h"
#include "shared/rpc/answers.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace sem {

class Mailbox;
class Session;

// Hears what the engine did, keeps the latest of it, numbered, and tells subscribers. What is of
// EventSink is called from the engine's thread, all else from the front's.
class EventHub final : public QObject, public EventSink
{
    Q_OBJECT

public:
    EventHub(Mailbox &mailbox, const OutputReader &output, const Clock &clock);
    ~EventHub() override;

    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot) override;
    void onBatch(std::vector<Event> events) override;

    // What the engine last published; never null.
    const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }

    LogWatch &logs() { return m_logs; }

    // Notices begin once the caller has returned to the event loop, so that the answer comes first.
    // `job` is the one that the interest is limited to, if it is. Throttled for a session that has
    // too many. The end of the session ends its subscriptions.
    Result<SubscribeAnswer> subscribe(Session &session, EventInterest interest,
                                      const std::optional<Job> &job, std::optional<qint64> since);
    // False: the session has no such subscription.
    bool unsubscribe(const Session &session, qint64 subscription);

    static constexpr qint64 eventsKept = 10'000;
    static constexpr int subscriptionsPerSession = 100;

Q_SIGNALS:
    void snapshotChanged(const sem::Snapshot &snapshot);
    void jobEnded(const sem::Job &job); // its state is final
    void sensorsWatched(bool areWatched); // somebody has asked by name for what they say

private:
    struct Record
    {
        qint64 seq = 0;
        Timestamp time = {};
        Event event = {};
    };
    class Subscription;

    void publish(std::vector<Event> events, Timestamp time);
    void pump(Subscription &subscription);
    void pumpAll();
    void dropWhoFellBehind();
    void onGrown(const JobId &id, qint64 bytes);
    void remove(const Subscription *subscription);
    void settleWatch();
    qint64 latest() const { return m_nextSeq - 1; }
    qint64 oldest() const { return m_records.empty() ? m_nextSeq : m_records.front().seq; }

    Mailbox &m_mailbox;
    const Clock &m_clock;
    const QString m_instance;
    LogWatch m_logs;
    std::shared_ptr<const Snapshot> m_snapshot;
    qint64 m_nextSeq = 1;
    std::deque<Record> m_records;
    qint64 m_lastSubscription = 0;
    std::vector<std::unique_ptr<Subscription>> m_subscriptions;
    bool m_watchesSensors = false;
};

} // namespace sem
