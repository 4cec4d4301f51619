#include "service/rpc/eventhub.h"

#include "service/rpc/mailbox.h"
#include "service/rpc/session.h"
#include "shared/rpc/message.h"
#include "shared/rpc/methods.h"

#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logEvents, "sem.events")

constexpr std::chrono::milliseconds retryAfter = std::chrono::seconds(1);

void send(Session &session, const EventNotice &notice)
{
    session.notify(notification(methods::event, toJson(notice)));
}

// The job whose state an event tells, if it does.
const Job *jobIn(const Event &event)
{
    if (const auto *created = std::get_if<event::JobCreated>(&event))
        return &created->job;
    if (const auto *changed = std::get_if<event::JobChanged>(&event))
        return &changed->job;
    return nullptr;
}

} // namespace

// Also the context of what the session tells about itself.
class EventHub::Subscription final : public QObject
{
public:
    Subscription(qint64 number, Session &client, EventInterest wanted, qint64 first)
        : id(number)
        , session(client)
        , interest(std::move(wanted))
        , next(first)
    { }

    const qint64 id;
    Session &session;
    const EventInterest interest;
    qint64 next; // number of the event to look at next
};

EventHub::EventHub(Mailbox &mailbox, const OutputReader &output, const Clock &clock)
    : m_mailbox(mailbox)
    , m_clock(clock)
    , m_instance(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_logs(output)
    , m_snapshot(std::make_shared<const Snapshot>())
{
    connect(&m_logs, &LogWatch::grown, this, &EventHub::onGrown);
}

EventHub::~EventHub() = default;

void EventHub::onSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_mailbox.post([this, snapshot] {
        m_snapshot = snapshot;
        Q_EMIT snapshotChanged(*snapshot);
    });
}

void EventHub::onBatch(std::vector<Event> events)
{
    m_mailbox.post([this, events = std::move(events), time = m_clock.now()]() mutable {
        publish(std::move(events), time);
    });
}

void EventHub::publish(std::vector<Event> events, Timestamp time)
{
    for (Event &event : events) {
        m_records.push_back({.seq = m_nextSeq++, .time = time, .event = std::move(event)});
        const Job *job = jobIn(m_records.back().event);
        if (!job)
            continue;
        m_logs.update(*job);
        if (isFinal(job->state))
            Q_EMIT jobEnded(*job);
    }
    pumpAll();
    // Only now: a burst that is longer than what we keep still reaches those who keep up.
    const qint64 excess = std::ssize(m_records) - eventsKept;
    if (excess > 0) {
        m_records.erase(m_records.begin(), m_records.begin() + excess);
        dropWhoFellBehind();
    }
}

void EventHub::dropWhoFellBehind()
{
    std::vector<const Subscription *> behind;
    for (const auto &subscription : m_subscriptions) {
        if (subscription->next < oldest())
            behind.push_back(subscription.get());
    }
    for (const Subscription *subscription : behind) {
        qCInfo(logEvents) << "a subscriber fell more than" << eventsKept
                          << "events behind and is dropped";
        // Not at once: that would end all its subscriptions while we go through them.
        QMetaObject::invokeMethod(&subscription->session, &Session::close, Qt::QueuedConnection);
        remove(subscription);
    }
}

void EventHub::pumpAll()
{
    for (const auto &subscription : m_subscriptions)
        pump(*subscription);
}

void EventHub::pump(Subscription &subscription)
{
    Session &session = subscription.session;
    while (subscription.next < m_nextSeq && !session.isCongested()) {
        const Record &record = m_records[static_cast<size_t>(subscription.next - oldest())];
        ++subscription.next;
        if (auto notice = noticeOf(record.event, subscription.interest, *m_snapshot)) {
            notice->subscription = subscription.id;
            notice->seq = record.seq;
            notice->time = record.time;
            send(session, *notice);
        }
    }
}

void EventHub::onGrown(const JobId &id, qint64 bytes)
{
    for (const auto &subscription : m_subscriptions) {
        const EventInterest &interest = subscription->interest;
        if (interest.job != id || !interest.wantsLog() || subscription->session.isCongested())
            continue;
        // Not an event of its own: it carries the number of the last one told.
        send(subscription->session,
             {.subscription = subscription->id,
              .seq = subscription->next - 1,
              .time = m_clock.now(),
              .kind = eventkind::jobLog,
              .jobId = id,
              .logBytes = bytes});
    }
}

Result<SubscribeAnswer> EventHub::subscribe(Session &session, EventInterest interest,
                                            const std::optional<Job> &job,
                                            std::optional<qint64> since)
{
    const auto count = std::ranges::count_if(
        m_subscriptions, [&](const auto &each) { return &each->session == &session; });
    if (count >= subscriptionsPerSession) {
        return Error{.code = ErrorCode::Throttled,
                     .message = u"This connection has too many subscriptions"_s,
                     .data = {{u"limit"_s, subscriptionsPerSession},
                              {u"retry_after_ms"_s, qint64(retryAfter.count())}}};
    }

    const bool replays = since && *since >= oldest() - 1 && *since <= latest();
    const SubscribeAnswer answer = {.subscription = ++m_lastSubscription,
                                    .instance = m_instance,
                                    .seq = latest(),
                                    .resync = since && !replays};

    auto subscription = std::make_unique<Subscription>(
        answer.subscription, session, std::move(interest), replays ? *since + 1 : m_nextSeq);
    Subscription *added = subscription.get();
    m_subscriptions.push_back(std::move(subscription));
    connect(&session, &Session::ended, added, [this, added] { remove(added); });
    connect(&session, &Session::relieved, added, [this, added] { pump(*added); });
    QMetaObject::invokeMethod(
        added, [this, added] { pump(*added); }, Qt::QueuedConnection);
    if (job && added->interest.wantsLog())
        m_logs.watch(*job);
    settleWatch();
    return answer;
}

bool EventHub::unsubscribe(const Session &session, qint64 subscription)
{
    const auto found = std::ranges::find_if(m_subscriptions, [&](const auto &each) {
        return each->id == subscription && &each->session == &session;
    });
    if (found == m_subscriptions.end())
        return false;
    remove(found->get());
    return true;
}

void EventHub::remove(const Subscription *subscription)
{
    if (subscription->interest.wantsLog())
        m_logs.unwatch(*subscription->interest.job);
    std::erase_if(m_subscriptions,
                  [subscription](const auto &each) { return each.get() == subscription; });
    settleWatch();
}

void EventHub::settleWatch()
{
    const bool watches = std::ranges::any_of(
        m_subscriptions, [](const auto &each) { return each->interest.watchesSensors(); });
    if (std::exchange(m_watchesSensors, watches) != watches)
        Q_EMIT sensorsWatched(watches);
}

} // namespace sem
