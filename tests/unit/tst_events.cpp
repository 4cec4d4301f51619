#include "tests/support/frontfixture.h"
#include "tests/support/jobfactory.h"
#include "tests/support/rawclient.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

constexpr auto subscribe = "events.subscribe.v1"_L1;

std::vector<Event> created(qint64 first, qint64 last)
{
    std::vector<Event> events;
    for (qint64 seq = first; seq <= last; ++seq)
        events.push_back(event::JobCreated{makeJob(seq)});
    return events;
}

qint64 jobSeq(const QJsonObject &notice)
{
    return notice["job"_L1]["seq"_L1].toInteger();
}

} // namespace

class tst_Events : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSubscriberHearsWhatHappens();
    void nobodyHearsUnasked();
    void onlyKindsThatWereAskedForAreTold();
    void filtersNarrow_data();
    void filtersNarrow();
    void whatWasMissedIsReplayed();
    void whatIsGoneAsksForResync();
    void aBurstLongerThanTheMemoryReachesThoseWhoKeepUp();
    void whoFallsTooFarBehindIsDropped();
    void unsubscribedMeansSilence();
    void aSubscriptionBelongsToItsConnection();
    void subscriptionsAreLimited();
    void growingOutputIsTold();
    void theLastOutputIsToldBeforeTheEnd();
    void outputNeedsAJob();
    void anUnknownJobIsNotFound();
};

void tst_Events::aSubscriberHearsWhatHappens()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    fixture.tell(created(1, 3));
    const QJsonObject answer = client.result(subscribe);
    QCOMPARE(answer["seq"_L1].toInt(), 3);
    QVERIFY(!answer["instance"_L1].toString().isEmpty());
    QVERIFY(!answer["resync"_L1].toBool());

    fixture.tell({event::JobChanged{inState(makeJob(2), JobState::Running)},
                  event::QueueChanged{u"q"_s}, event::SettingsChanged{},
                  event::JobsDeleted{{jobIdFor(1)}}});
    const QJsonObject state = client.notice();
    QCOMPARE(state["kind"_L1].toString(), u"job.state"_s);
    QCOMPARE(state["seq"_L1].toInt(), 4);
    QCOMPARE(state["subscription"_L1], answer["subscription"_L1]);
    QCOMPARE(state["time"_L1].toInteger(), toEpochMs(fixture.clock.now()));
    QCOMPARE(state["job"_L1]["state"_L1].toString(), u"RUNNING"_s);
    const QJsonObject queue = client.notice();
    QCOMPARE(queue["kind"_L1].toString(), u"queue.changed"_s);
    QCOMPARE(queue["queue"_L1].toString(), u"q"_s);
    QCOMPARE(client.notice()["kind"_L1].toString(), u"settings.changed"_s);
    const QJsonObject deleted = client.notice();
    QCOMPARE(deleted["kind"_L1].toString(), u"job.deleted"_s);
    QCOMPARE(deleted["job_ids"_L1].toArray(), QJsonArray{jobIdFor(1).toString()});
}

void tst_Events::nobodyHearsUnasked()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    fixture.tell(created(1, 3));
    QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
    QCOMPARE(client.received(), 0);
}

void tst_Events::onlyKindsThatWereAskedForAreTold()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    client.result(subscribe, {{u"kinds"_s, QJsonArray{u"job.state"_s}}});
    fixture.tell({event::JobCreated{makeJob(1)}, event::SettingsChanged{},
                  event::JobChanged{inState(makeJob(2), JobState::Done)}});
    QCOMPARE(jobSeq(client.notice()), 2);
}

void tst_Events::filtersNarrow_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("none") << QJsonObject()
                          << QStringList{u"job 1"_s,  u"job 2"_s,    u"job 3"_s,  u"queue other"_s,
                                         u"queue "_s, u"settings"_s, u"deleted"_s};
    QTest::newRow("a job") << QJsonObject{{u"job_id"_s, 1}}
                           << QStringList{u"job 1"_s, u"deleted"_s};
    QTest::newRow("a job that stays") << QJsonObject{{u"job_id"_s, 2}} << QStringList{u"job 2"_s};
    QTest::newRow("a queue") << QJsonObject{{u"queue"_s, u"other"_s}}
                             << QStringList{u"job 3"_s, u"queue other"_s, u"queue "_s,
                                            u"deleted"_s};
    QTest::newRow("a mark") << QJsonObject{{u"user_tag"_s, u"mine"_s}}
                            << QStringList{u"job 2"_s, u"deleted"_s};
    QTest::newRow("a queue and a mark")
        << QJsonObject{{u"queue"_s, u"other"_s}, {u"user_tag"_s, u"mine"_s}}
        << QStringList{u"deleted"_s};
}

void tst_Events::filtersNarrow()
{
    QFETCH(QJsonObject, filter);
    QFETCH(QStringList, told);
    FrontFixture fixture;
    Job tagged = makeJob(2);
    tagged.userTag = u"mine"_s;
    Job elsewhere = makeJob(3);
    elsewhere.queue = u"other"_s;
    fixture.jobs.put(makeJob(1));
    fixture.jobs.put(tagged);

    RawClient client(fixture.socketPath);
    client.result(subscribe, {{u"filter"_s, filter}});
    client.result(subscribe, {{u"kinds"_s, QJsonArray{u"settings.changed"_s}}});
    fixture.tell({event::JobCreated{makeJob(1)}, event::JobCreated{tagged},
                  event::JobCreated{elsewhere}, event::QueueChanged{u"other"_s},
                  event::QueueChanged{}, event::SettingsChanged{},
                  event::JobsDeleted{{jobIdFor(1)}}});

    // The second subscription hears of the settings last, after all that the first one does.
    QStringList heard;
    for (;;) {
        const QJsonObject notice = client.notice();
        QVERIFY(!notice.isEmpty());
        if (notice["subscription"_L1].toInt() == 2)
            break;
        const QString kind = notice["kind"_L1].toString();
        heard.append(kind.startsWith("job.c"_L1)       ? u"job %1"_s.arg(jobSeq(notice))
                         : kind.startsWith("job"_L1)   ? u"deleted"_s
                         : kind.startsWith("queue"_L1) ? u"queue "_s + notice["queue"_L1].toString()
                                                       : u"settings"_s);
    }
    QCOMPARE(heard, told);
}

void tst_Events::whatWasMissedIsReplayed()
{
    FrontFixture fixture;
    fixture.tell(created(1, 10));
    RawClient client(fixture.socketPath);
    const QJsonObject answer = client.result(subscribe, {{u"since"_s, 7}});
    QVERIFY(!answer["resync"_L1].toBool());
    QCOMPARE(answer["seq"_L1].toInt(), 10);
    for (qint64 seq = 8; seq <= 10; ++seq)
        QCOMPARE(jobSeq(client.notice()), seq);
}

void tst_Events::whatIsGoneAsksForResync()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    fixture.tell(created(1, 10'005));
    QVERIFY(client.result(subscribe, {{u"since"_s, 4}})["resync"_L1].toBool());
    QVERIFY(!client.result(subscribe, {{u"since"_s, 10'005}})["resync"_L1].toBool());
    // A number that this service has not reached is another service's.
    QVERIFY(client.result(subscribe, {{u"since"_s, 10'006}})["resync"_L1].toBool());
    const QJsonObject all = client.result(subscribe, {{u"since"_s, 5}});
    QVERIFY(!all["resync"_L1].toBool());
    QCOMPARE(client.notice()["seq"_L1].toInt(), 6);
}

void tst_Events::aBurstLongerThanTheMemoryReachesThoseWhoKeepUp()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    client.result(subscribe, {{u"kinds"_s, QJsonArray{u"queue.changed"_s}}});
    std::vector<Event> burst(15'000, event::QueueChanged{u"q"_s});
    fixture.tell(std::move(burst));
    for (qint64 seq = 1; seq <= 15'000; ++seq)
        QCOMPARE(client.notice()["seq"_L1].toInteger(), seq);
}

void tst_Events::whoFallsTooFarBehindIsDropped()
{
    FrontFixture fixture({.session = {.slowReader = std::chrono::milliseconds(50)}});
    RawClient client(fixture.socketPath);
    client.result(subscribe);
    client.stopReading();
    const bool dropped = QTest::qWaitFor(
        [&] {
            fixture.tell(created(1, 5'000));
            client.sendBytes("\n");
            return !client.isConnected();
        },
        20'000);
    QVERIFY(dropped);
}

void tst_Events::unsubscribedMeansSilence()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    const QJsonValue subscription = client.result(subscribe)["subscription"_L1];
    const QJsonObject params{{u"subscription"_s, subscription}};
    QVERIFY(client.result(u"events.unsubscribe.v1"_s, params)["removed"_L1].toBool());
    QVERIFY(!client.result(u"events.unsubscribe.v1"_s, params)["removed"_L1].toBool());
    fixture.tell(created(1, 3));
    QVERIFY(!client.result(u"settings.get.v1"_s).isEmpty());
    QCOMPARE(client.received(), 0);
}

void tst_Events::aSubscriptionBelongsToItsConnection()
{
    FrontFixture fixture;
    RawClient other(fixture.socketPath);
    {
        RawClient client(fixture.socketPath);
        const QJsonValue subscription = client.result(subscribe)["subscription"_L1];
        QVERIFY(!other
                     .result(u"events.unsubscribe.v1"_s,
                             {{u"subscription"_s, subscription}})["removed"_L1]
                     .toBool());
    }
    fixture.tell(created(1, 3));
    QVERIFY(!other.result(u"settings.get.v1"_s).isEmpty());
}

void tst_Events::subscriptionsAreLimited()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    for (int i = 0; i < EventHub::subscriptionsPerSession; ++i)
        QVERIFY(!client.result(subscribe).isEmpty());
    const QJsonObject refused = client.error(subscribe);
    QCOMPARE(refused["code"_L1].toInt(), 4003);
    QVERIFY(refused["data"_L1]["retry_after_ms"_L1].toInt() > 0);
}

void tst_Events::growingOutputIsTold()
{
    FrontFixture fixture;
    Job job = makeJob(1);
    const AttemptRef attempt = {.seq = 1, .id = job.id, .attempt = 1};
    fixture.jobs.put(job);
    RawClient client(fixture.socketPath);
    client.result(
        subscribe,
        {{u"kinds"_s, QJsonArray{u"job.log"_s}}, {u"filter"_s, QJsonObject{{u"job_id"_s, 1}}}});

    // The folder of the attempt is made after the job has been said to run.
    fixture.tell({event::JobChanged{inState(job, JobState::Running)}});
    QTest::qWait(0);
    fixture.output.append(attempt, "one");
    const QJsonObject first = client.notice();
    QCOMPARE(first["kind"_L1].toString(), u"job.log"_s);
    QCOMPARE(first["job_id"_L1].toString(), job.id.toString());
    QCOMPARE(first["log_bytes"_L1].toInt(), 3);

    fixture.output.append(attempt, "two");
    fixture.output.append(attempt, "three");
    int bytes = 0;
    while (bytes < 11) {
        const QJsonObject notice = client.notice();
        QVERIFY(!notice.isEmpty());
        bytes = notice["log_bytes"_L1].toInt();
    }
    QCOMPARE(bytes, 11);
}

void tst_Events::theLastOutputIsToldBeforeTheEnd()
{
    FrontFixture fixture;
    Job job = inState(makeJob(1), JobState::Running);
    fixture.jobs.put(job);
    RawClient client(fixture.socketPath);
    client.result(subscribe, {{u"filter"_s, QJsonObject{{u"job_id"_s, 1}}}});
    fixture.output.append({.seq = 1, .id = job.id, .attempt = job.attempt}, "last words");
    fixture.tell({event::JobChanged{inState(job, JobState::Done)}});
    QCOMPARE(client.notice()["log_bytes"_L1].toInt(), 10);
    QCOMPARE(client.notice()["kind"_L1].toString(), u"job.state"_s);
}

void tst_Events::outputNeedsAJob()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    const QJsonObject error = client.error(subscribe, {{u"kinds"_s, QJsonArray{u"job.log"_s}}});
    QCOMPARE(error["code"_L1].toInt(), 4000);
    QCOMPARE(error["data"_L1]["field"_L1].toString(), u"filter.job_id"_s);
}

void tst_Events::anUnknownJobIsNotFound()
{
    FrontFixture fixture;
    RawClient client(fixture.socketPath);
    QCOMPARE(
        client.error(subscribe, {{u"filter"_s, QJsonObject{{u"job_id"_s, 1}}}})["code"_L1].toInt(),
        4001);
}

QTEST_GUILESS_MAIN(tst_Events)
#include "tst_events.moc"
