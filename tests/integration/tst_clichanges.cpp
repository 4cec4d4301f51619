#include "tests/support/clifixture.h"

#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

// What changes jobs that there are, with the real program and the real service.
class tst_CliChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliFixture>(); }
    void cleanup() { m_cli.reset(); }

    void marksAreAsGoodAsNumbers();
    void waitingJobsAreChangedAndStarted();
    void aTimeThatHasPassedIsNow();
    void whoWaitsForASlotKnowsItsPlace();
    void conditionsAreChangedOneByOne();
    void anEventReleasesJobs();
    void theDataOfAnEventReachesItsJobs();

private:
    std::unique_ptr<CliFixture> m_cli;
};

void tst_CliChanges::marksAreAsGoodAsNumbers()
{
    m_cli->run({u"pause"_s});
    for (const QString &command : {u"true"_s, u"false"_s})
        m_cli->enqueued({u"run"_s, u"--group"_s, u"g"_s, u"-t"_s, u"mine"_s, command});
    m_cli->enqueued({u"run"_s, u"true"_s});
    const auto holds = [&](const QString &number) {
        return m_cli->shown(number).value("holds"_L1).toVariant().toStringList();
    };
    QCOMPARE(m_cli->run({u"suspend"_s, u"--group"_s, u"g"_s, u"--json"_s}).json(),
             (QJsonObject{{u"changed"_s, 2}, {u"refused"_s, 0}}));
    QVERIFY(holds(u"2"_s).contains(u"USER_HOLD"_s));
    QVERIFY(!holds(u"3"_s).contains(u"USER_HOLD"_s));
    QCOMPARE(m_cli->run({u"update"_s, u"--of-tag"_s, u"mine"_s, u"-p"_s, u"5"_s}).code, 0);
    QCOMPARE(m_cli->shown(u"2"_s).value("priority"_L1), 5);
    QVERIFY(m_cli->run({u"resume"_s, u"-t"_s, u"mine"_s}).err.contains(u"jobs: 2"_s));
    QCOMPARE(m_cli->run({u"run-now"_s, u"--state"_s, u"queued"_s}).code, 0);
    QCOMPARE(m_cli->run({u"wait"_s, u"--group"_s, u"g"_s}).code, 1);
    QCOMPARE(m_cli->run({u"wait"_s, u"3"_s}).code, 0);
    QCOMPARE(m_cli->run({u"retry"_s, u"-t"_s, u"mine"_s, u"--json"_s}).json()["changed"_L1], 1);
    QCOMPARE(m_cli->run({u"cancel"_s, u"--state"_s, u"queued"_s}).code, 0);
    QCOMPARE(m_cli
                 ->run({u"delete"_s, u"-t"_s, u"mine"_s, u"--state"_s, u"failed"_s, u"--state"_s,
                        u"cancelled"_s, u"--json"_s})
                 .json()["deleted"_L1],
             2);
    QCOMPARE(m_cli->run({u"suspend"_s}).code, 2);
    QCOMPARE(m_cli->run({u"suspend"_s, u"1"_s, u"--state"_s, u"done"_s}).code, 2);
    QCOMPARE(m_cli->run({u"suspend"_s, u"--state"_s, u"lost"_s}).code, 9);
}

void tst_CliChanges::waitingJobsAreChangedAndStarted()
{
    const QString number =
        m_cli->enqueued({u"run"_s, u"--at"_s, u"2999-01-01T00:00:00Z"_s, u"true"_s});
    QCOMPARE(m_cli->shown(number).value("state"_L1).toString(), u"SCHEDULED"_s);
    QCOMPARE(m_cli->run({u"update"_s, number, u"-p"_s, u"7"_s, u"-q"_s, u"other"_s}).code, 0);
    QCOMPARE(m_cli->shown(number).value("priority"_L1).toInt(), 7);
    QCOMPARE(m_cli->shown(number).value("queue"_L1).toString(), u"other"_s);
    QCOMPARE(m_cli->run({u"run-now"_s, number}).code, 0);
    QCOMPARE(m_cli->run({u"wait"_s, number}).code, 0);
    QCOMPARE(m_cli->run({u"run-now"_s, number}).code, 9);
    QCOMPARE(m_cli->run({u"update"_s, number}).code, 2);
}

void tst_CliChanges::aTimeThatHasPassedIsNow()
{
    const QString longAgo = u"2020-01-01T00:00:00Z"_s;
    const Ran ran = m_cli->run({u"run"_s, u"--at"_s, longAgo, u"true"_s});
    QVERIFY2(ran.err.contains(u"has passed: it is due now"_s), qPrintable(ran.err));
    QCOMPARE(m_cli->run({u"wait"_s, u"1"_s}).code, 0);
    const QString later =
        m_cli->enqueued({u"run"_s, u"--at"_s, u"2999-01-01T00:00:00Z"_s, u"true"_s});
    QVERIFY(m_cli->run({u"update"_s, later, u"--at"_s, longAgo}).err.contains(u"has passed"_s));
    QCOMPARE(m_cli->run({u"wait"_s, later}).code, 0);
}

void tst_CliChanges::whoWaitsForASlotKnowsItsPlace()
{
    m_cli->run({u"queue"_s, u"set"_s, u"default"_s, u"-c"_s, u"1"_s});
    m_cli->enqueued({u"run"_s, u"sleep"_s, u"600"_s});
    for (int i = 0; i < 2; ++i)
        m_cli->enqueued({u"run"_s, u"true"_s});
    const QString held =
        m_cli->enqueued({u"run"_s, u"-p"_s, u"9"_s, u"--event"_s, u"e"_s, u"true"_s});
    const QString first = m_cli->enqueued({u"run"_s, u"-p"_s, u"1"_s, u"true"_s});
    const auto place = [&](const QString &number) {
        return m_cli->run({u"explain"_s, number, u"--json"_s}).json()["place_in_line"_L1].toInt();
    };
    QCOMPARE(place(u"3"_s), 3);
    QCOMPARE(place(first), 1);
    QCOMPARE(place(held), 0); // none
    QVERIFY(m_cli->run({u"explain"_s, u"2"_s}).out.contains(u"place in line: 2"_s));
    m_cli->run({u"cancel"_s, u"-q"_s, u"default"_s});
}

void tst_CliChanges::conditionsAreChangedOneByOne()
{
    const QString number =
        m_cli->enqueued({u"run"_s, u"--at"_s, u"2999-01-01T00:00:00Z"_s, u"--idle"_s,
                         u"--charging"_s, u"--network"_s, u"any"_s, u"--event"_s, u"saved"_s,
                         u"--max-wait"_s, u"1h"_s, u"-t"_s, u"mark"_s, u"true"_s});
    const auto conditions = [&] { return m_cli->shown(number).value("conditions"_L1).toObject(); };
    QJsonObject expected{{u"wait_for_idle"_s, true},
                         {u"require_charging"_s, true},
                         {u"require_network"_s, u"any"_s},
                         {u"wait_for_event"_s, u"saved"_s},
                         {u"max_wait_ms"_s, 3'600'000}};
    QCOMPARE(conditions(), expected);
    QCOMPARE(m_cli->run({u"update"_s, number, u"--event"_s, u"pulled"_s}).code, 0);
    expected[u"wait_for_event"_s] = u"pulled"_s;
    QCOMPARE(conditions(), expected);
    QCOMPARE(m_cli
                 ->run({u"update"_s, number, u"--no-idle"_s, u"--no-event"_s, u"--no-tag"_s,
                        u"--network"_s, u"none"_s, u"--no-max-wait"_s})
                 .code,
             0);
    QCOMPARE(conditions(), (QJsonObject{{u"require_charging"_s, true}}));
    QVERIFY(!m_cli->shown(number).contains("user_tag"_L1));
    const Ran both = m_cli->run({u"update"_s, number, u"--idle"_s, u"--no-idle"_s});
    QCOMPARE(both.code, 2);
    QVERIFY2(both.err.contains(u"--idle and its opposite"_s), qPrintable(both.err));
}

void tst_CliChanges::anEventReleasesJobs()
{
    const QString number = m_cli->enqueued({u"run"_s, u"--event"_s, u"saved"_s, u"true"_s});
    const Ran ran = m_cli->run({u"emit"_s, u"saved"_s, u"--json"_s});
    QCOMPARE(ran.json(), (QJsonObject{{u"released"_s, 1}}));
    QCOMPARE(m_cli->run({u"wait"_s, number}).code, 0);
}

void tst_CliChanges::theDataOfAnEventReachesItsJobs()
{
    const QString number = m_cli->enqueued({u"run"_s, u"--event"_s, u"built"_s, u"sh"_s, u"-c"_s,
                                            u"echo $SEMANTICATASK_EVENT_DATA"_s});
    const auto emitted = [this](const QString &data) {
        return m_cli->run({u"emit"_s, u"built"_s, u"--data"_s, data});
    };
    QCOMPARE(emitted(u"[1]"_s).code, 2);
    const QString longest = u"{\"a\":\"%1\"}"_s.arg(QString(4'096 - 8, u'x'));
    const Ran tooLong = emitted(u"{\"ab\":%1"_s.arg(longest.mid(5)));
    QCOMPARE(tooLong.code, 9);
    QVERIFY2(tooLong.err.contains(u"data"_s) && tooLong.err.contains(u"4096"_s),
             qPrintable(tooLong.err));
    QCOMPARE(emitted(longest).code, 0);
    QCOMPARE(m_cli->run({u"wait"_s, number}).code, 0);
    QCOMPARE(m_cli->run({u"logs"_s, number}).out.trimmed(), longest);
}

QTEST_GUILESS_MAIN(tst_CliChanges)
#include "tst_clichanges.moc"
