#include "tests/support/clifixture.h"

#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

// `semanticatask types` and jobs of types, with the real program and the real service.
class tst_CliTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliFixture>(); }
    void cleanup() { m_cli.reset(); }

    void typesArePutListedShownAndDeleted();
    void whatIsSaidOfATypedJobHolds();
    void wrongTypesAreExplained_data();
    void wrongTypesAreExplained();

private:
    std::unique_ptr<CliFixture> m_cli;
};

void tst_CliTypes::typesArePutListedShownAndDeleted()
{
    QVERIFY(m_cli->run({u"types"_s, u"list"_s}).err.contains(u"no types of jobs yet"_s));
    const Ran put = m_cli->run({u"types"_s, u"put"_s, u"say"_s, u"--defaults"_s,
                                uR"({"queue":"words","priority":5})"_s, u"--schema"_s,
                                uR"({"properties":{"word":{"minLength":2}}})"_s, u"--"_s,
                                u"printf"_s, u"%s"_s, u"{{word}}"_s});
    QVERIFY2(put.code == 0, qPrintable(put.err));
    const Ran listed = m_cli->run({u"types"_s, u"list"_s});
    QVERIFY2(listed.out.contains(u"printf"_s) && listed.out.contains(u"words"_s),
             qPrintable(listed.out));

    const QString number =
        m_cli->enqueued({u"enqueue"_s, u"say"_s, u"--payload"_s, uR"({"word":"$(x); a b"})"_s});
    QCOMPARE(m_cli->run({u"wait"_s, number}).code, 0);
    QCOMPARE(m_cli->run({u"logs"_s, number}).out.trimmed(), u"$(x); a b"_s);
    const Ran refused = m_cli->run({u"enqueue"_s, u"say"_s, u"--payload"_s, uR"({"word":"x"})"_s});
    QCOMPARE(refused.code, 9);
    QVERIFY2(refused.err.contains(u"payload.word: must have at least 2 characters"_s),
             qPrintable(refused.err));

    const Ran shown = m_cli->run({u"types"_s, u"show"_s, u"say"_s});
    const Ran copied =
        m_cli->run({u"types"_s, u"put"_s, u"copy"_s, u"--from"_s, u"-"_s}, shown.out.toUtf8());
    QCOMPARE(copied.code, 0);
    QJsonObject copy = m_cli->run({u"types"_s, u"show"_s, u"copy"_s, u"--json"_s}).json();
    QCOMPARE(copy.take("name"_L1).toString(), u"copy"_s);
    QJsonObject original = m_cli->run({u"types"_s, u"show"_s, u"say"_s, u"--json"_s}).json();
    original.remove("name"_L1);
    QCOMPARE(copy, original);

    QCOMPARE(m_cli->run({u"types"_s, u"delete"_s, u"say"_s, u"copy"_s}).code, 0);
    QCOMPARE(m_cli->run({u"types"_s, u"delete"_s, u"say"_s}).code, 3);
    QCOMPARE(m_cli->run({u"types"_s, u"show"_s, u"say"_s}).code, 3);
}

void tst_CliTypes::whatIsSaidOfATypedJobHolds()
{
    m_cli->run({u"types"_s, u"put"_s, u"say"_s, u"--defaults"_s,
                uR"({"queue":"words","priority":5})"_s, u"--"_s, u"true"_s});
    const QString usual = m_cli->enqueued({u"enqueue"_s, u"say"_s});
    QCOMPARE(m_cli->shown(usual).value("queue"_L1).toString(), u"words"_s);
    QCOMPARE(m_cli->shown(usual).value("priority"_L1).toInt(), 5);
    const QString said =
        m_cli->enqueued({u"enqueue"_s, u"say"_s, u"-q"_s, u"default"_s, u"-p"_s, u"0"_s});
    QCOMPARE(m_cli->shown(said).value("queue"_L1).toString(), u"default"_s);
    QCOMPARE(m_cli->shown(said).value("priority"_L1).toInt(), 0);
}

void tst_CliTypes::wrongTypesAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing said") << QStringList{u"say"_s} << 2 << u"types put thumbnail"_s;
    QTest::newRow("no name") << QStringList{u"--"_s, u"true"_s} << 2 << u"give a NAME"_s;
    QTest::newRow("both ways") << QStringList{u"say"_s, u"--from"_s, u"x"_s, u"--"_s, u"true"_s}
                               << 2 << u"either --from"_s;
    QTest::newRow("no JSON") << QStringList{u"say"_s, u"--schema"_s, u"{"_s} << 2
                             << u"--schema: "_s;
    QTest::newRow("no object") << QStringList{u"say"_s, u"--schema"_s, u"[]"_s} << 2
                               << u"--schema: not a JSON object"_s;
    QTest::newRow("no such file") << QStringList{u"--from"_s, u"/no/such"_s} << 1 << u"/no/such"_s;
    QTest::newRow("a variable without a value")
        << QStringList{u"say"_s, u"-e"_s, u"A"_s, u"--"_s, u"true"_s} << 2
        << u"--env: give NAME=TEMPLATE"_s;
    QTest::newRow("a keyword that is none")
        << QStringList{u"say"_s, u"--schema"_s, uR"({"properties":{"a":{"lenght":1}}})"_s} << 9
        << u"payload_schema.properties.a.lenght: is a keyword that is not supported"_s;
    QTest::newRow("a default that is none")
        << QStringList{u"say"_s, u"--defaults"_s, uR"({"prio":1})"_s, u"--"_s, u"true"_s} << 9
        << u"defaults.prio"_s;
}

void tst_CliTypes::wrongTypesAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ran ran = m_cli->run(QStringList{u"types"_s, u"put"_s} + arguments);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QCOMPARE(ran.code, code);
}

QTEST_GUILESS_MAIN(tst_CliTypes)
#include "tst_clitypes.moc"
