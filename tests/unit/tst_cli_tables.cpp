#include "cli/output/jobtable.h"
#include "cli/output/output.h"
#include "cli/output/textwidth.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_CliTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("NO_COLOR", "1"); } // a person may run it in a terminal
    void whereThereIsRoomNothingIsCut();
    void theColumnThatGivesIsCutFirst();
    void extrasAreLeftOutFromTheLast();
    void noLineIsWiderThanTheTerminal_data();
    void noLineIsWiderThanTheTerminal();
};

namespace {

Table table()
{
    Table table({{.title = u"NAME"_s, .gives = true},
                 {.title = u"ONE"_s, .isExtra = true},
                 {.title = u"TWO"_s, .isExtra = true},
                 {.title = u"LAST"_s}});
    table.add({{u"a name that is long"_s}, {u"first"_s}, {u"second"_s}, {u"end"_s}});
    return table;
}

} // namespace

void tst_CliTables::whereThereIsRoomNothingIsCut()
{
    const QStringList whole{u"NAME                 ONE    TWO     LAST"_s,
                            u"a name that is long  first  second  end"_s};
    QCOMPARE(table().lines(Output(), 0), whole);
    QCOMPARE(table().lines(Output(), 40), whole);
}

void tst_CliTables::theColumnThatGivesIsCutFirst()
{
    QCOMPARE(table().lines(Output(), 35),
             (QStringList{u"NAME            ONE    TWO     LAST"_s,
                          u"a name that i…  first  second  end"_s}));
}

void tst_CliTables::extrasAreLeftOutFromTheLast()
{
    QCOMPARE(
        table().lines(Output(), 30),
        (QStringList{u"NAME               ONE    LAST"_s, u"a name that is l…  first  end"_s}));
    QCOMPARE(table().lines(Output(), 24),
             (QStringList{u"NAME                LAST"_s, u"a name that is lo…  end"_s}));
}

void tst_CliTables::noLineIsWiderThanTheTerminal_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {200, 80, 57, 56, 40, 20, 10})
        QTest::addRow("%d", columns) << columns;
}

void tst_CliTables::noLineIsWiderThanTheTerminal()
{
    QFETCH(const int, columns);
    Job job{.seq = 123'456,
            .queue = u"a-queue-with-a-long-name"_s,
            .state = JobState::SkippedDeadline,
            .commandLine = u"make -j4 작업목록 everything"_s};
    job.startedAt = fromEpochMs(0);
    job.finishedAt = fromEpochMs(7'384'000);
    const JobDetails held{.job = {.seq = 7, .jobType = u"t"_s, .queue = u"default"_s},
                          .holds = {u"NOT_DUE"_s, u"SENSOR_UNKNOWN"_s}};
    const Table table = jobTable({JobDetails{.job = job}, held}, fromEpochMs(9'000'000));
    const QStringList lines = table.lines(Output(), columns);
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QVERIFY2(textWidth(line) <= columns, qPrintable(line));
    // What it is and how it stands is told on any terminal that can be worked with.
    if (columns >= 40)
        QVERIFY2(lines[1].contains(u"make"_s) && lines[1].contains(u"SKIPPED"_s),
                 qPrintable(lines[1]));
}

QTEST_GUILESS_MAIN(tst_CliTables)

#include "tst_cli_tables.moc"
