#include "tests/support/clifixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

// Schedules from the command line to the job, with the real programs.
class tst_Schedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliFixture>(); }
    void cleanup() { m_cli.reset(); }

    void addedListedTriggeredRemoved();
    void comesByItself();
    void outlivesTheService();
    void isSwitchedAndStaysWhole();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    // The only schedule.
    QJsonObject listed() const
    {
        return m_cli->run({u"schedule"_s, u"list"_s, u"--json"_s}).json();
    }

    std::unique_ptr<CliFixture> m_cli;
};

void tst_Schedules::addedListedTriggeredRemoved()
{
    const Ran none = m_cli->run({u"schedule"_s, u"list"_s});
    QCOMPARE(none.code, 0);
    QVERIFY(none.err.contains(u"no schedules yet"_s));

    const Ran added =
        m_cli->run({u"schedule"_s, u"add"_s, u"nightly"_s, u"--cron"_s, u"30 2 * * *"_s,
                    u"--zone"_s, u"America/New_York"_s, u"--missed"_s, u"catch-up"_s,
                    u"--overlap"_s, u"queue"_s, u"--queue"_s, u"backups"_s, u"-e"_s, u"SECRET=x"_s,
                    u"--"_s, u"echo"_s, u"--queue"_s, u"a b"_s});
    QCOMPARE(added.code, 0);
    QVERIFY(added.err.contains(u"nightly comes next at "_s));

    const QJsonObject schedule = listed();
    QCOMPARE(schedule["name"_L1].toString(), u"nightly"_s);
    QCOMPARE(schedule["cron"_L1].toString(), u"30 2 * * *"_s);
    QCOMPARE(schedule["time_zone"_L1].toString(), u"America/New_York"_s);
    QCOMPARE(schedule["missed"_L1].toString(), u"catch_up"_s);
    QCOMPARE(schedule["overlap"_L1].toString(), u"queue"_s);
    QCOMPARE(schedule["enabled"_L1].toBool(), true);
    QCOMPARE(schedule["next"_L1].toArray().size(), 5);
    QVERIFY(schedule["next"_L1][0].toInteger() > QDateTime::currentMSecsSinceEpoch());
    const QJsonValue payload = schedule["template"_L1]["payload"_L1];
    QCOMPARE(payload["args"_L1], QJsonValue(QJsonArray{u"--queue"_s, u"a b"_s}));
    QCOMPARE(payload["env"_L1]["SECRET"_L1].toString(), u"…"_s);
    QVERIFY(!schedule.contains("last_run"_L1));

    const Ran table = m_cli->run({u"schedule"_s, u"list"_s});
    QVERIFY(table.out.contains(u"30 2 * * * (America/New_York)"_s));
    QVERIFY(table.out.contains(u"echo --queue"_s));

    QCOMPARE(m_cli->run({u"schedule"_s, u"trigger"_s, u"nightly"_s}).out, u"#1\n"_s);
    QCOMPARE(m_cli->run({u"wait"_s, u"1"_s}).code, 0);
    QCOMPARE(m_cli->run({u"logs"_s, u"1"_s}).out, u"--queue a b\n"_s);
    QCOMPARE(m_cli->shown(u"1"_s)["queue"_L1].toString(), u"backups"_s);
    QCOMPARE(listed()["last_run"_L1]["seq"_L1].toInteger(), 1);

    QCOMPARE(m_cli->run({u"schedule"_s, u"remove"_s, u"nightly"_s}).code, 0);
    const Ran again = m_cli->run({u"schedule"_s, u"remove"_s, u"nightly"_s});
    QCOMPARE(again.code, 3);
    QVERIFY(again.err.contains(u"There is no schedule nightly"_s));
    QCOMPARE(m_cli->run({u"schedule"_s, u"trigger"_s, u"nightly"_s}).code, 3);
    QCOMPARE(m_cli->run({u"list"_s, u"--json"_s}).jsonLines().size(), 1U);
}

void tst_Schedules::comesByItself()
{
    QCOMPARE(
        m_cli->run({u"schedule"_s, u"add"_s, u"often"_s, u"--every"_s, u"1s"_s, u"--"_s, u"true"_s})
            .code,
        0);
    const auto twoRuns = [this] {
        int jobs = 0;
        const QJsonArray runs = listed()["runs"_L1].toArray();
        for (const QJsonValue &run : runs)
            jobs += run["job_id"_L1].isString() ? 1 : 0;
        return jobs >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(twoRuns(), CliFixture::patience);
    QCOMPARE(m_cli->run({u"wait"_s, u"1"_s, u"2"_s}).code, 0);
}

void tst_Schedules::outlivesTheService()
{
    QCOMPARE(m_cli
                 ->run({u"schedule"_s, u"add"_s, u"later"_s, u"--every"_s, u"1h"_s, u"--disabled"_s,
                        u"--"_s, u"true"_s})
                 .code,
             0);
    const QJsonObject before = listed();
    QVERIFY(before["next"_L1].toArray().isEmpty());
    QCOMPARE(m_cli->run({u"service"_s, u"stop"_s}).code, 0);
    QCOMPARE(listed(), before);
    QCOMPARE(m_cli->run({u"schedule"_s, u"trigger"_s, u"later"_s}).out, u"#1\n"_s);
}

void tst_Schedules::isSwitchedAndStaysWhole()
{
    QCOMPARE(m_cli
                 ->run({u"schedule"_s, u"add"_s, u"later"_s, u"--every"_s, u"1h"_s, u"--env"_s,
                        u"WHO=mina"_s, u"--"_s, u"sh"_s, u"-c"_s, u"test \"$WHO\" = mina"_s})
                 .code,
             0);
    QCOMPARE(m_cli->run({u"schedule"_s, u"disable"_s, u"later"_s}).code, 0);
    QCOMPARE(listed()["enabled"_L1], false);
    QVERIFY(listed()["next"_L1].toArray().isEmpty());
    // No client sees the values of its environment, and still they are there.
    QCOMPARE(m_cli->run({u"schedule"_s, u"trigger"_s, u"later"_s}).out, u"#1\n"_s);
    QCOMPARE(m_cli->run({u"wait"_s, u"1"_s}).code, 0);
    QCOMPARE(m_cli->run({u"schedule"_s, u"enable"_s, u"later"_s}).code, 0);
    QCOMPARE(listed()["next"_L1].toArray().size(), 5);
    QCOMPARE(m_cli->run({u"schedule"_s, u"enable"_s, u"no-such"_s}).code, 3);
}

void tst_Schedules::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &options, int code, const char *says) {
        QTest::newRow(name) << options << code << QString::fromLatin1(says);
    };
    row("no times", {}, 2, "give either --cron or --every");
    row("two kinds of times", {u"--cron"_s, u"@daily"_s, u"--every"_s, u"1h"_s}, 2,
        "give either --cron or --every");
    row("a cron that is none", {u"--cron"_s, u"61 * * * *"_s}, 9,
        "--cron: minute \"61\" must be 0 to 59");
    row("31 February", {u"--cron"_s, u"0 0 31 2 *"_s}, 9, "never comes");
    row("too often", {u"--every"_s, u"500ms"_s}, 9, "--every: must be 1 s to 366 d");
    row("an unknown zone", {u"--cron"_s, u"@daily"_s, u"--zone"_s, u"Mars/Olympus"_s}, 9,
        "--zone: \"Mars/Olympus\" is no time zone");
    row("a wrong job", {u"--cron"_s, u"@daily"_s, u"--priority"_s, u"101"_s}, 9,
        "--priority: must be -100 to 100");
    row("one job for all", {u"--cron"_s, u"@daily"_s, u"--request-id"_s, u"r"_s}, 9,
        "--request-id: would make all jobs the same one");
}

void tst_Schedules::whatIsWrongIsSaid()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ran ran = m_cli->run(QStringList{u"schedule"_s, u"add"_s, u"s"_s} + options
                               + QStringList{u"--"_s, u"true"_s});
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY(m_cli->run({u"schedule"_s, u"list"_s, u"--json"_s}).out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Schedules)
#include "tst_schedules.moc"
