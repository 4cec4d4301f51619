#include "tests/support/manualclock.h"
#include "tests/support/scriptedservice.h"
#include "tray/platform/presencereporter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A user who does what the test says.
class PlayedPresence final : public PresenceSource
{
public:
    void ask(const Told &told) override
    {
        ++asked;
        told(presence);
    }
    void watch(bool watches) override { watched = watches; }
    void play(const std::optional<Presence> &now)
    {
        presence = now;
        Q_EMIT changed();
    }

    std::optional<Presence> presence = Presence{.idle = 1s};
    int asked = 0;
    bool watched = false;
};

} // namespace

// The reporter with a service and a user that the test plays. Its timer is quick; how much time has
// passed is the clock's to say.
class tst_PresenceReporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itSubscribesAndAsksWhetherItIsWanted();
    void unwantedItIsSilent();
    void wantedItRenewsWhatGrowsOld();
    void whatTheServiceCanCountIsNotRepeated();
    void aChangeIsReportedAtOnce_data();
    void aChangeIsReportedAtOnce();
    void anActiveUserIsNoNews();
    void whatIsUnknownIsNotReported();
    void anotherServiceIsToldAnew();
    void whatWasMissedIsAskedFor();

private:
    void start();
    Request nextReport();
    void answer(const Request &report, bool wanted);
    void tellWanted(bool wanted);
    bool isSilent();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<ServiceClient> m_client;
    std::unique_ptr<PresenceReporter> m_reporter;
    PlayedPresence *m_user = nullptr;
    ManualClock m_clock;
};

void tst_PresenceReporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"service.sock"_s);
    m_service = std::make_unique<ScriptedService>(path);
    m_client = std::make_unique<ServiceClient>(path);
    auto user = std::make_unique<PlayedPresence>();
    m_user = user.get();
    m_reporter = std::make_unique<PresenceReporter>(*m_client, std::move(user), m_clock,
                                                    PresenceReporter::Times{.sample = 5ms});
    QVERIFY(m_service->listen());
}

void tst_PresenceReporter::cleanup()
{
    m_reporter.reset();
    m_client.reset();
    m_service.reset();
}

void tst_PresenceReporter::start()
{
    m_client->connectToService();
    QVERIFY(m_service->accept());
    const Request subscribing = m_service->next();
    QCOMPARE(subscribing.method, QString(methods::subscribe));
    QCOMPARE(subscribing.params.value("kinds"_L1), QJsonArray{QString(eventkind::presenceWanted)});
    m_service->answer(subscribing,
                      toJson(SubscribeAnswer{.subscription = 7, .instance = u"a"_s, .seq = 1}));
}

Request tst_PresenceReporter::nextReport()
{
    const Request request = m_service->next();
    if (request.method != methods::reportPresence)
        qWarning() << "not a report:" << request.method;
    return request;
}

void tst_PresenceReporter::answer(const Request &report, bool wanted)
{
    m_service->answer(report, toJson(PresenceAnswer{.wanted = wanted}));
}

void tst_PresenceReporter::tellWanted(bool wanted)
{
    m_service->send(notification(
        methods::event,
        toJson(EventNotice{
            .subscription = 7, .seq = 2, .kind = eventkind::presenceWanted, .wanted = wanted})));
}

// The user has been looked at some more times, and nothing was said of it.
bool tst_PresenceReporter::isSilent()
{
    const int before = m_user->asked;
    return QTest::qWaitFor([&] { return m_user->asked > before + 3; })
        && m_service->socket().bytesAvailable() == 0;
}

void tst_PresenceReporter::itSubscribesAndAsksWhetherItIsWanted()
{
    m_user->presence = Presence{.idle = 90s, .locked = true, .fullscreen = false};
    start();
    const Request report = nextReport();
    QCOMPARE(report.params.value("idle_ms"_L1).toInteger(), 90'000);
    QCOMPARE(report.params.value("locked"_L1), true);
    QCOMPARE(report.params.value("fullscreen"_L1), false);
}

void tst_PresenceReporter::unwantedItIsSilent()
{
    start();
    answer(nextReport(), false);
    QTRY_VERIFY(!m_user->watched);
    const int asked = m_user->asked;
    m_clock.advance(1h);
    m_user->play(Presence{.idle = 1h});
    m_user->play(Presence{.idle = 0s});
    QCOMPARE(m_user->asked, asked);
    tellWanted(true);
    const Request report = nextReport(); // the first since
    QCOMPARE(report.params.value("idle_ms"_L1).toInteger(), 0);
    QVERIFY(m_user->watched);
    answer(report, true);
    tellWanted(false);
    QTRY_VERIFY(!m_user->watched);
}

void tst_PresenceReporter::wantedItRenewsWhatGrowsOld()
{
    start();
    answer(nextReport(), true);
    for (int i = 0; i < 3; ++i) {
        m_clock.advance(19s);
        m_user->presence->idle += 19s;
        QVERIFY(isSilent());
        m_clock.advance(1s);
        m_user->presence->idle += 1s;
        const Request report = nextReport();
        QCOMPARE(report.params.value("idle_ms"_L1).toInteger(), 1'000 + (i + 1) * 20'000);
        answer(report, true);
    }
}

void tst_PresenceReporter::whatTheServiceCanCountIsNotRepeated()
{
    m_user->presence = Presence{.idle = 10min};
    start();
    answer(nextReport(), true);
    m_clock.advance(15s);
    m_user->play(Presence{.idle = 10min + 15s});
    QVERIFY(isSilent());
}

void tst_PresenceReporter::aChangeIsReportedAtOnce_data()
{
    QTest::addColumn<qint64>("idle");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<bool>("fullscreen");
    QTest::newRow("the user is back") << qint64(0) << false << false;
    QTest::newRow("idle for longer than was known") << qint64(7'200'000) << false << false;
    QTest::newRow("locked") << qint64(600'000) << true << false;
    QTest::newRow("fullscreen") << qint64(600'000) << false << true;
}

void tst_PresenceReporter::aChangeIsReportedAtOnce()
{
    QFETCH(qint64, idle);
    QFETCH(bool, locked);
    QFETCH(bool, fullscreen);
    m_user->presence = Presence{.idle = 10min};
    start();
    answer(nextReport(), true);
    m_user->play(Presence{.idle = Duration(idle), .locked = locked, .fullscreen = fullscreen});
    const Request report = nextReport();
    QCOMPARE(report.params.value("idle_ms"_L1).toInteger(), idle);
    QCOMPARE(report.params.value("locked"_L1), locked);
    QCOMPARE(report.params.value("fullscreen"_L1), fullscreen);
}

void tst_PresenceReporter::anActiveUserIsNoNews()
{
    m_user->presence = Presence{.idle = 0s};
    start();
    answer(nextReport(), true);
    m_clock.advance(10s);
    QVERIFY(isSilent()); // still 0, where the service counts 10 s
}

void tst_PresenceReporter::whatIsUnknownIsNotReported()
{
    m_user->presence.reset();
    start();
    QVERIFY(isSilent());
    m_user->presence = Presence{.idle = 5s};
    QCOMPARE(nextReport().params.value("idle_ms"_L1).toInteger(), 5'000);
}

void tst_PresenceReporter::anotherServiceIsToldAnew()
{
    start();
    answer(nextReport(), false);
    QTRY_VERIFY(!m_user->watched);
    m_service->hangUp();
    QVERIFY(m_service->accept());
    const Request renewal = m_service->next();
    QCOMPARE(renewal.method, QString(methods::subscribe));
    m_service->answer(renewal,
                      toJson(SubscribeAnswer{.subscription = 3, .instance = u"a"_s, .seq = 1}));
    QCOMPARE(nextReport().method, QString(methods::reportPresence));
}

void tst_PresenceReporter::whatWasMissedIsAskedFor()
{
    start();
    answer(nextReport(), false);
    QTRY_VERIFY(!m_user->watched);
    Q_EMIT m_client->eventsMissed();
    QCOMPARE(nextReport().method, QString(methods::reportPresence));
}

QTEST_GUILESS_MAIN(tst_PresenceReporter)
#include "tst_presencereporter.moc"
