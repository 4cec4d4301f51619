#include "tests/support/clifixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

// That each option reaches the service as what it says, with the real program and the real service.
// What the options of everyday use do has its stories in the other tests.
class tst_CliOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliFixture>(); }
    void cleanup() { m_cli.reset(); }

    void whatAJobIsTold_data();
    void whatAJobIsTold();
    void nothingRunsAfterADeadline();
    void aJobShowsWhatItWasTold();
    void theWholeEnvironmentOfTheShell();
    void queuesAreSet_data();
    void queuesAreSet();
    void aPauseFreezes_data();
    void aPauseFreezes();
    void aWaitingJobIsChanged_data();
    void aWaitingJobIsChanged();
    void manyAreChanged_data();
    void manyAreChanged();
    void theFrontIsBeforeAllOthers();
    void anEventIsRemembered();
    void fieldsThatClientsMayOverride();

private:
    QString state(const QString &number) const
    {
        return m_cli->shown(number).value("state"_L1).toString();
    }

    std::unique_ptr<CliFixture> m_cli;
};

// A schedule shows what its jobs are made of.
void tst_CliOptions::whatAJobIsTold_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QStringList &options, const QString &field, const QJsonValue &value) {
        QTest::addRow("%s", qPrintable(options.join(u' '))) << options << field << value;
    };
    const auto retry = [&](const QStringList &options, const QString &name,
                           const QJsonValue &value) {
        row(options, u"retry"_s, QJsonObject{{name, value}});
    };
    retry({u"--retries"_s, u"4"_s}, u"max_retries"_s, 4);
    retry({u"--retry-base"_s, u"2s"_s}, u"base_ms"_s, 2'000);
    retry({u"--retry-factor"_s, u"1.5"_s}, u"factor"_s, 1.5);
    retry({u"--retry-cap"_s, u"1m"_s}, u"cap_ms"_s, 60'000);
    retry({u"--retry-jitter"_s, u"0.5"_s}, u"jitter"_s, 0.5);
    retry({u"--never-retry-on"_s, u"3"_s, u"--never-retry-on"_s, u"4"_s}, u"never_on"_s,
          QJsonArray{3, 4});
    row({u"--on-lost"_s, u"fail"_s}, u"on_lost"_s, u"fail"_s);
    row({u"--stall-timeout"_s, u"90s"_s}, u"stall_timeout_ms"_s, 90'000);
    row({u"--kill-grace"_s, u"1s"_s}, u"kill_grace_ms"_s, 1'000);
    row({u"--trace-id"_s, u"abc"_s}, u"trace_id"_s, u"abc"_s);
    row({u"--when-condition-lost"_s, u"requeue"_s}, u"when_condition_lost"_s, u"requeue"_s);
    row({u"--charging"_s, u"--max-wait"_s, u"1s"_s, u"--on-max-wait"_s, u"skip"_s}, u"conditions"_s,
        QJsonObject{{u"require_charging"_s, true},
                    {u"max_wait_ms"_s, 1'000},
                    {u"on_max_wait"_s, u"skip"_s}});
    row({u"--ttl"_s, u"5m"_s}, u"ttl_ms"_s, 300'000);
    row({u"--after"_s, u"7"_s, u"--when"_s, u"finished"_s}, u"when"_s, u"finished"_s);
    row({u"--on-conflict"_s, u"keep"_s}, u"on_conflict"_s, u"keep"_s);
    row({u"-s"_s, u"x"_s, u"--cancel-running"_s}, u"cancel_running"_s, true);
    row({u"-s"_s, u"x"_s, u"--debounce"_s, u"3s"_s}, u"debounce_ms"_s, 3'000);
    row({u"-s"_s, u"x"_s, u"--debounce"_s, u"3s"_s, u"--debounce-max"_s, u"10s"_s},
        u"debounce_max_ms"_s, 10'000);
}

void tst_CliOptions::whatAJobIsTold()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    if (options.contains(u"--after"_s)) { // which is for a single job, and there is no job 7
        QCOMPARE(m_cli->run(QStringList{u"run"_s} + options + QStringList{u"true"_s}).code, 3);
        return;
    }
    const Ran ran = m_cli->run(QStringList{u"schedule"_s, u"add"_s, u"s"_s, u"--every"_s, u"1h"_s}
                               + options + QStringList{u"--json"_s, u"--"_s, u"true"_s});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QJsonValue told = ran.json()["template"_L1][field];
    if (field == "retry"_L1 && !options.contains(u"--retries"_s)) {
        QJsonObject policy = told.toObject();
        QCOMPARE(policy.take("max_retries"_L1), QJsonValue(0)); // as of what run makes
        told = policy;
    }
    QCOMPARE(told, value);
    // Whoever enqueues a job has the same options.
    const Ran once = m_cli->run(QStringList{u"run"_s} + options + QStringList{u"true"_s});
    QVERIFY2(once.code == 0, qPrintable(once.err));
}

void tst_CliOptions::nothingRunsAfterADeadline()
{
    const QStringList waiting{u"run"_s, u"--event"_s, u"e"_s, u"--deadline"_s};
    const QString job =
        m_cli->enqueued(waiting + QStringList{u"2999-01-01T00:00:00Z"_s, u"true"_s});
    QCOMPARE(m_cli->shown(job).value("expires_at"_L1).toDouble(), 32'472'144'000'000.0);
}

void tst_CliOptions::aJobShowsWhatItWasTold()
{
    const QString job = m_cli->enqueued(
        {u"run"_s, u"--event"_s, u"e"_s, u"--deadline"_s, u"2999-06-01T12:00:00Z"_s, u"--ttl"_s,
         u"1h"_s, u"--timeout"_s, u"2h"_s, u"--stall-timeout"_s, u"3m"_s, u"--retries"_s, u"4"_s,
         u"--retry-base"_s, u"5s"_s, u"--retry-factor"_s, u"1.5"_s, u"true"_s});
    const QString out = m_cli->run({u"show"_s, job}).out;
    const auto says = [&out](const QString &label, const QString &value) {
        const QRegularExpression line(u"^%1 +%2"_s.arg(label, QRegularExpression::escape(value)),
                                      QRegularExpression::MultilineOption);
        return line.match(out).hasMatch();
    };
    QVERIFY2(says(u"retries"_s,
                  u"0 of 4 used; the first after 5 s, each 1.5 times as long as the one before, at "
                  "most 16 s"_s),
             qPrintable(out));
    QVERIFY2(says(u"timeout"_s, u"2 h"_s), qPrintable(out));
    QVERIFY2(says(u"stall timeout"_s, u"3 min"_s), qPrintable(out));
    QVERIFY2(says(u"time to live"_s, u"1 h"_s), qPrintable(out));
    QVERIFY2(says(u"deadline"_s, u"2999-06-01"_s), qPrintable(out));
    const QJsonObject json = m_cli->shown(job);
    QCOMPARE(json["ttl_ms"_L1], 3'600'000);
    QCOMPARE(json["retry"_L1]["factor"_L1], 1.5);

    const QString plain = m_cli->enqueued({u"run"_s, u"true"_s});
    const QString shown = m_cli->run({u"show"_s, plain}).out;
    for (const QString &word : {u"retries"_s, u"timeout"_s, u"time to live"_s, u"deadline"_s})
        QVERIFY2(!shown.contains(word), qPrintable(shown));
}

void tst_CliOptions::theWholeEnvironmentOfTheShell()
{
    const Ran ran = m_cli->shell(
        u"HERE=there semanticatask run --wait --env-from-shell -- sh -c 'echo \"<$HERE>\"'"_s);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, u"<there>\n"_s);
    QCOMPARE(m_cli->shell(u"HERE=there semanticatask run --wait -- sh -c 'echo \"<$HERE>\"'"_s).out,
             u"<>\n"_s);
}

void tst_CliOptions::queuesAreSet_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("weight") << u"--weight"_s << u"3"_s << u"weight"_s << QJsonValue(3);
    QTest::newRow("room") << u"--max-queued"_s << u"10"_s << u"max_queued"_s << QJsonValue(10);
    QTest::newRow("hours") << u"--active-hours"_s << u"22:00-07:00"_s << u"active_hours"_s
                           << QJsonValue(u"22:00-07:00"_s);
}

void tst_CliOptions::queuesAreSet()
{
    QFETCH(const QString, option);
    QFETCH(const QString, given);
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QCOMPARE(m_cli->run({u"queue"_s, u"set"_s, u"q"_s, option, given}).code, 0);
    const QJsonArray queues = m_cli->run({u"queues"_s, u"--json"_s}).json()["queues"_L1].toArray();
    QCOMPARE(queues[0].toObject().value("name"_L1), u"q"_s);
    QCOMPARE(queues[0].toObject().value(field), value);
}

void tst_CliOptions::aPauseFreezes_data()
{
    QTest::addColumn<QStringList>("pause");
    QTest::addColumn<QStringList>("resume");
    QTest::newRow("of all") << QStringList{u"pause"_s} << QStringList{u"resume"_s};
    QTest::newRow("of a queue") << QStringList{u"queue"_s, u"pause"_s, u"default"_s}
                                << QStringList{u"queue"_s, u"resume"_s, u"default"_s};
}

void tst_CliOptions::aPauseFreezes()
{
    QFETCH(const QStringList, pause);
    QFETCH(const QStringList, resume);
    const QString job = m_cli->enqueued({u"run"_s, u"sleep"_s, u"600"_s});
    QTRY_COMPARE(state(job), u"RUNNING"_s);
    QCOMPARE(m_cli->run(pause).code, 0);
    QCOMPARE(state(job), u"RUNNING"_s);
    QCOMPARE(m_cli->run(pause + QStringList{u"--freeze"_s}).code, 0);
    QCOMPARE(state(job), u"SUSPENDED"_s);
    QCOMPARE(m_cli->run(resume).code, 0);
    QTRY_COMPARE(state(job), u"RUNNING"_s);
    m_cli->run({u"cancel"_s, job});
    QTRY_COMPARE(state(job), u"CANCELLED"_s);
}

void tst_CliOptions::aWaitingJobIsChanged_data()
{
    QTest::addColumn<QStringList>("made");
    QTest::addColumn<QStringList>("changed");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QJsonObject>("conditions");
    QTest::newRow("due") << QStringList{u"--in"_s, u"1h"_s, u"--event"_s, u"e"_s}
                         << QStringList{u"--due"_s} << u"QUEUED"_s
                         << QJsonObject{{u"wait_for_event"_s, u"e"_s}};
    QTest::newRow("charging") << QStringList{u"--in"_s, u"1h"_s} << QStringList{u"--charging"_s}
                              << u"SCHEDULED"_s << QJsonObject{{u"require_charging"_s, true}};
    QTest::newRow("no charging") << QStringList{u"--in"_s, u"1h"_s, u"--charging"_s}
                                 << QStringList{u"--no-charging"_s} << u"SCHEDULED"_s
                                 << QJsonObject();
    QTest::newRow("skip") << QStringList{u"--event"_s, u"e"_s, u"--max-wait"_s, u"1h"_s}
                          << QStringList{u"--on-max-wait"_s, u"skip"_s} << u"QUEUED"_s
                          << QJsonObject{{u"wait_for_event"_s, u"e"_s},
                                         {u"max_wait_ms"_s, 3'600'000},
                                         {u"on_max_wait"_s, u"skip"_s}};
}

void tst_CliOptions::aWaitingJobIsChanged()
{
    QFETCH(const QStringList, made);
    QFETCH(const QStringList, changed);
    QFETCH(const QString, state);
    QFETCH(const QJsonObject, conditions);
    const QString job = m_cli->enqueued(QStringList{u"run"_s} + made + QStringList{u"true"_s});
    QCOMPARE(m_cli->run(QStringList{u"update"_s, job} + changed).code, 0);
    QCOMPARE(m_cli->shown(job).value("state"_L1), state);
    QCOMPARE(m_cli->shown(job).value("conditions"_L1).toObject(), conditions);
}

void tst_CliOptions::manyAreChanged_data()
{
    QTest::addColumn<QStringList>("of");
    QTest::newRow("group") << QStringList{u"--of-group"_s, u"g"_s};
    QTest::newRow("parent") << QStringList{u"--of-parent"_s, u"1"_s};
    QTest::newRow("queue") << QStringList{u"--of-queue"_s, u"q"_s};
}

void tst_CliOptions::manyAreChanged()
{
    QFETCH(const QStringList, of);
    m_cli->run({u"pause"_s});
    const QString other = m_cli->enqueued({u"run"_s, u"true"_s});
    const QString meant = m_cli->enqueued(
        {u"run"_s, u"--group"_s, u"g"_s, u"--parent"_s, other, u"-q"_s, u"q"_s, u"true"_s});
    QCOMPARE(m_cli->run(QStringList{u"update"_s, u"-p"_s, u"5"_s, u"--json"_s} + of).json(),
             (QJsonObject{{u"changed"_s, 1}, {u"refused"_s, 0}}));
    QCOMPARE(m_cli->shown(meant).value("priority"_L1), 5);
    QCOMPARE(m_cli->shown(other).value("priority"_L1), 0);
}

void tst_CliOptions::theFrontIsBeforeAllOthers()
{
    m_cli->run({u"queue"_s, u"set"_s, u"default"_s, u"-c"_s, u"1"_s});
    m_cli->enqueued({u"run"_s, u"sleep"_s, u"600"_s});
    QString last;
    for (int i = 0; i < 3; ++i)
        last = m_cli->enqueued({u"run"_s, u"true"_s});
    const auto place = [&] {
        return m_cli->run({u"explain"_s, last, u"--json"_s}).json()["place_in_line"_L1].toInt();
    };
    QCOMPARE(place(), 3);
    QCOMPARE(m_cli->run({u"update"_s, last, u"--front"_s}).code, 0);
    QCOMPARE(place(), 1);
    m_cli->run({u"cancel"_s, u"-q"_s, u"default"_s});
}

void tst_CliOptions::anEventIsRemembered()
{
    const QStringList waiting{u"run"_s, u"--wait"_s,        u"--event"_s, u"e"_s,   u"--max-wait"_s,
                              u"0s"_s,  u"--on-max-wait"_s, u"skip"_s,    u"true"_s};
    QCOMPARE(m_cli->run({u"emit"_s, u"e"_s}).code, 0);
    QVERIFY(m_cli->run(waiting).code != 0); // it came too late
    QCOMPARE(m_cli->run({u"emit"_s, u"e"_s, u"--sticky"_s, u"1h"_s}).code, 0);
    QCOMPARE(m_cli->run(waiting).code, 0);
}

void tst_CliOptions::fieldsThatClientsMayOverride()
{
    const Ran put = m_cli->run(
        {u"types"_s, u"put"_s, u"t"_s, u"--may-override"_s, u"priority"_s, u"--"_s, u"true"_s});
    QVERIFY2(put.code == 0, qPrintable(put.err));
    QCOMPARE(m_cli->run({u"enqueue"_s, u"t"_s, u"-p"_s, u"5"_s}).code, 0);
    const Ran refused = m_cli->run({u"enqueue"_s, u"t"_s, u"-q"_s, u"another"_s});
    QCOMPARE(refused.code, 9);
    QVERIFY2(refused.err.contains(u"queue"_s), qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(tst_CliOptions)
#include "tst_clioptions.moc"
