#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"
#include "tray/platform/presencereporter.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

// A user who does what the test says.
class PlayedPresence final : public PresenceSource
{
public:
    void ask(const Told &told) override { told(m_presence); }
    void play(const Presence &presence)
    {
        m_presence = presence;
        Q_EMIT changed();
    }

private:
    Presence m_presence;
};

} // namespace

// What the tray reports of its user, and what the real service makes of it.
class tst_Presence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleJobsStartWhenTheUserHasGone();
};

void tst_Presence::idleJobsStartWhenTheUserHasGone()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s);
    ServiceFixture service({.environment = environment});
    // So that nothing but the user's input decides.
    service.rpc(u"settings.set.v1"_s,
                {{u"settings"_s,
                  QJsonObject{{u"idle.cpu_below_percent"_s, 100},
                              {u"idle.cpu_window_s"_s, 5},
                              {u"idle.when_input_unknown"_s, u"active"_s},
                              {u"conditions.settle_s"_s, 0}}}});

    SystemClock clock;
    ServiceClient client(service.socketPath());
    auto played = std::make_unique<PlayedPresence>();
    PlayedPresence &user = *played;
    user.play({.idle = 1s});
    const PresenceReporter reporter(client, std::move(played), clock);
    client.connectToService();
    QTRY_VERIFY(client.isConnected());

    const qint64 job = service.enqueue(
        shell(u"sleep 30"_s, {{u"conditions"_s, QJsonObject{{u"wait_for_idle"_s, true}}}}));
    const auto detail = [&] {
        const QJsonObject told = service.rpc(u"dev.explain.v1"_s, {{u"job_id"_s, job}});
        return told["holds"_L1][0]["detail"_L1].toObject();
    };
    QTRY_VERIFY_WITH_TIMEOUT(detail().contains("cpu_percent"_L1), patience);
    QCOMPARE(service.job(job)["holds"_L1].toArray(), QJsonArray{u"NOT_IDLE"_s});

    user.play({.idle = 10min});
    QTRY_COMPARE_WITH_TIMEOUT(service.job(job)["state"_L1], u"RUNNING"_s, patience);
    user.play({.idle = 0s});
    QTRY_COMPARE_WITH_TIMEOUT(service.job(job)["state"_L1], u"SUSPENDED"_s, patience);
    service.rpc(u"dev.cancel.v1"_s, {{u"job_id"_s, job}});
}

QTEST_GUILESS_MAIN(tst_Presence)
#include "tst_presence.moc"
