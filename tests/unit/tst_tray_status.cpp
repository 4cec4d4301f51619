#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tray/models/jobsummary.h"
#include "tray/models/pausechoice.h"
#include "tray/models/servicestatus.h"

#include <QSignalSpy>
#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

JobDetails held(qint64 seq, HoldCode code)
{
    return {.job = makeJob(seq), .holds = {nameOf(code)}};
}

} // namespace

class tst_TrayStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Seoul"); }
    void oneLineOfTruth_data();
    void oneLineOfTruth();
    void failuresCountUntilSomebodyLooks();
    void aReasonIsOnlyThatOfThoseWhoHaveIt_data();
    void aReasonIsOnlyThatOfThoseWhoHaveIt();
    void aPauseEnds_data();
    void aPauseEnds();
    void theMachineInWords();
    void aReasonSaysWhatWouldChangeIt();
};

void tst_TrayStatus::oneLineOfTruth_data()
{
    QTest::addColumn<Overview>("overview");
    QTest::addColumn<TrayState>("state");
    QTest::addColumn<QString>("line");
    const Timestamp now = ManualClock().now(); // 17:00 in Seoul
    using Link = Overview::Link;
    const auto row = [](const char *name, const Overview &overview, TrayState state,
                        const QString &line) { QTest::newRow(name) << overview << state << line; };
    row("starting", {}, TrayState::Starting, u"Starting the service …"_s);
    row("none", {.link = Link::None, .trouble = u"it has ended"_s}, TrayState::NoService,
        u"No service: it has ended"_s);
    row("idle", {.link = Link::Up}, TrayState::Idle, u"Nothing to do"_s);
    row("running and waiting",
        {.link = Link::Up,
         .stats = {.queuedJobs = 1, .scheduledJobs = 1, .runningJobs = 3},
         .waiting = {held(1, HoldCode::OnBattery), held(2, HoldCode::OnBattery)}},
        TrayState::Running, u"3 running, 2 waiting for power"_s);
    row("what is suspended does not run",
        {.link = Link::Up, .stats = {.runningJobs = 2, .suspendedJobs = 1}}, TrayState::Running,
        u"2 running, 1 suspended"_s);
    row("only suspended", {.link = Link::Up, .stats = {.suspendedJobs = 1}}, TrayState::Waiting,
        u"1 suspended"_s);
    row("their turn",
        {.link = Link::Up,
         .stats = {.queuedJobs = 4, .runningJobs = 1},
         .waiting = {held(1, HoldCode::QueueFull)}},
        TrayState::Running, u"1 running, 4 waiting"_s);
    row("waiting",
        {.link = Link::Up, .stats = {.queuedJobs = 1}, .waiting = {held(1, HoldCode::NotIdle)}},
        TrayState::Waiting, u"1 waiting for an idle machine"_s);
    row("paused for good", {.link = Link::Up, .paused = true}, TrayState::Paused, u"Paused"_s);
    row("paused",
        {.link = Link::Up,
         .stats = {.queuedJobs = 2},
         .paused = true,
         .pausedUntil = now + 14min + 10s,
         .waiting = {held(1, HoldCode::ServicePaused)}},
        TrayState::Paused, u"Paused until 17:15 (15 min), 2 waiting"_s);
    row("a failure that nobody has seen comes first",
        {.link = Link::Up, .stats = {.runningJobs = 1}, .paused = true, .unseenFailures = 2},
        TrayState::Attention, u"2 failed, paused, 1 running"_s);
}

void tst_TrayStatus::oneLineOfTruth()
{
    QFETCH(const Overview, overview);
    QFETCH(const TrayState, state);
    QFETCH(const QString, line);
    QCOMPARE(trayStateOf(overview), state);
    QCOMPARE(statusLine(overview, ManualClock().now()), line);
}

void tst_TrayStatus::failuresCountUntilSomebodyLooks()
{
    ServiceStatus status;
    status.set({.link = Overview::Link::Up});
    QSignalSpy changed(&status, &ServiceStatus::changed);
    status.addFailures({7});
    status.addFailures({7, 8}); // told again
    QCOMPARE(status.overview().unseenFailures, 2);
    status.set({.link = Overview::Link::Up, .stats = {.failedJobs = 2}});
    QCOMPARE(status.overview().unseenFailures, 2);
    status.lookAtFailures();
    QCOMPARE(trayStateOf(status.overview()), TrayState::Idle);
    const auto before = changed.count();
    status.lookAtFailures();
    QCOMPARE(changed.count(), before);
}

void tst_TrayStatus::aReasonIsOnlyThatOfThoseWhoHaveIt_data()
{
    QTest::addColumn<qint64>("jobs");
    QTest::addColumn<std::vector<JobDetails>>("known");
    QTest::addColumn<QString>("text");
    using Known = std::vector<JobDetails>;
    const JobDetails battery = held(1, HoldCode::OnBattery);
    const JobDetails idle = held(2, HoldCode::NotIdle);
    const JobDetails turn = {.job = makeJob(3)};
    const JobDetails both = {.job = makeJob(4),
                             .holds = {nameOf(HoldCode::NotIdle), nameOf(HoldCode::OnBattery)}};
    const JobDetails newer = {.job = makeJob(5), .holds = {u"FROM_A_NEWER_SERVICE"_s}};
    QTest::newRow("nothing is known") << 1LL << Known() << u"1 waiting"_s;
    QTest::newRow("their turn") << 1LL << Known{turn} << u"1 waiting"_s;
    QTest::newRow("a reason without a word") << 1LL << Known{newer} << u"1 waiting"_s;
    QTest::newRow("all") << 2LL << Known{battery, battery} << u"2 waiting for power"_s;
    QTest::newRow("all, beside others")
        << 3LL << Known{battery, battery, both} << u"3 waiting for power"_s;
    QTest::newRow("so many") << 4LL << Known{battery, battery, idle, turn}
                             << u"4 waiting, 2 of them for power"_s;
    QTest::newRow("most of those that are known")
        << 100LL << Known{battery, idle, battery} << u"100 waiting, most for power"_s;
    QTest::newRow("not more than half")
        << 100LL << Known{battery, idle, turn, battery} << u"100 waiting, some for power"_s;
}

void tst_TrayStatus::aReasonIsOnlyThatOfThoseWhoHaveIt()
{
    QFETCH(const qint64, jobs);
    QFETCH(const std::vector<JobDetails>, known);
    QFETCH(const QString, text);
    QCOMPARE(waitingText(jobs, known), text);
}

void tst_TrayStatus::aPauseEnds_data()
{
    QTest::addColumn<PauseChoice>("choice");
    QTest::addColumn<qint64>("minutes"); // -1: somebody resumes it
    QTest::newRow("a quarter of an hour") << PauseChoice::QuarterHour << 15LL;
    QTest::newRow("an hour") << PauseChoice::Hour << 60LL;
    QTest::newRow("tomorrow at 8") << PauseChoice::UntilTomorrow << 15LL * 60; // now it is 17:00
    QTest::newRow("until it is resumed") << PauseChoice::UntilResumed << -1LL;
}

void tst_TrayStatus::aPauseEnds()
{
    QFETCH(const PauseChoice, choice);
    QFETCH(const qint64, minutes);
    const Timestamp now = ManualClock().now();
    const std::optional<Timestamp> end = endOf(choice, now, QTimeZone("Asia/Seoul"));
    QCOMPARE(end ? qint64((*end - now) / 1min) : -1, minutes);
}

void tst_TrayStatus::theMachineInWords()
{
    const ConditionsAnswer answer{
        .sensors = {{.name = u"power"_s,
                     .value = QVariantMap{{u"external"_s, false}, {u"battery_percent"_s, 63}}},
                    {.name = u"load"_s, .value = QVariantMap{{u"cpu_percent"_s, 12}}},
                    {.name = u"presence"_s}},
        .rules = {{.name = u"idle"_s, .met = false}}};
    const MachineTexts texts = machineTexts(answer);
    QCOMPARE(texts.power, u"On battery, 63 %"_s);
    QCOMPARE(texts.idle, u"Idle: no (last input unknown)"_s);
    QCOMPARE(texts.load, u"CPU 12 %"_s);
    QCOMPARE(machineTexts({}).power, u"Power: unknown"_s);
}

void tst_TrayStatus::aReasonSaysWhatWouldChangeIt()
{
    const Timestamp now = ManualClock().now();
    const ExplainAnswer answer{
        .holds = {
            {.code = HoldCode::OnBattery, .since = now - 3min, .detail = {{u"percent"_s, 40}}}}};
    QCOMPARE(whyNotYet(answer, now),
             (QStringList{u"It waits for external power; the battery is at 40 % (for 3 min). Plug "
                          "the machine in; “Run now” does not wait for that."_s}));
    QCOMPARE(whyNotYet({.placeInLine = 3}, now),
             (QStringList{u"Nothing holds it: it is number 3 in line."_s}));
}

QTEST_GUILESS_MAIN(tst_TrayStatus)

#include "tst_tray_status.moc"
