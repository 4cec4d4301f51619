#include "tests/support/jobfactory.h"
#include "tests/support/windowfixture.h"
#include "tray/views/jobspanel.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

// The columns of the window's jobs.
class tst_JobColumns : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSortedWithoutAMouse();
    void theFooterCountsWhatThereIs();
    void columnsAreKept();
    void columnsOfAnotherVersionAreIgnored();
};

void tst_JobColumns::itIsSortedWithoutAMouse()
{
    Job first = makeJob(1);
    first.subjectKey = u"b"_s;
    Job second = makeJob(2);
    second.subjectKey = u"a"_s;
    connectService();
    m_models->jobs.addPage(m_question,
                           {.items = {{.job = second}, {.job = first}}, .nextCursor = u"0"_s});
    const QString footer = u"jobsFooter"_s;
    const auto top = [this] {
        return table()->model()->index(0, 0).data(JobsModel::SeqRole).toLongLong();
    };
    const auto sortBy = [this](JobsModel::Column column) {
        auto *action = part<QAction>(u"sortBy%1"_s.arg(int(column)));
        action->trigger();
        return action->isChecked();
    };
    auto *descending = part<QAction>(u"sortDescending"_s);
    QVERIFY(part<QAction>(u"sortBy%1"_s.arg(int(JobsModel::Number)))->isChecked());
    QVERIFY(descending->isChecked());
    QCOMPARE(top(), 2);
    QVERIFY(!part<QLabel>(footer)->text().contains(u"among these"_s)); // the service sorts all
    QVERIFY(sortBy(JobsModel::Subject));
    QCOMPARE(top(), 1);
    QVERIFY(part<QLabel>(footer)->text().contains(u"sorted among these only"_s));
    descending->trigger();
    QVERIFY(!descending->isChecked());
    QCOMPARE(top(), 2);
    table()->horizontalHeader()->setSortIndicator(JobsModel::Queue, Qt::DescendingOrder);
    QVERIFY(part<QAction>(u"sortBy%1"_s.arg(int(JobsModel::Queue)))->isChecked());
    QVERIFY(descending->isChecked());
    QVERIFY(sortBy(JobsModel::Number));
    QVERIFY(!part<QLabel>(footer)->text().contains(u"among these"_s));

    // Where there is nothing, there is nothing to sort.
    QVERIFY(sortBy(JobsModel::Subject));
    m_models->jobs.setFilter({.text = u"other"_s});
    m_models->jobs.pageFailed(m_question);
    QCOMPARE(part<QLabel>(footer)->text(), QString());
}

void tst_JobColumns::theFooterCountsWhatThereIs()
{
    const auto footer = [this] { return part<QLabel>(u"jobsFooter"_s)->text(); };
    connectService();
    m_models->jobs.addPage(
        m_question,
        {.items = {{.job = makeJob(12)}, {.job = makeJob(11)}}, .nextCursor = u"0"_s, .total = 12});
    QVERIFY2(footer().startsWith(u"2 of 12 "_s), qPrintable(footer()));
    m_models->jobs.apply({{.job = makeJob(13)}});
    QVERIFY2(footer().startsWith(u"3 of 13 "_s), qPrintable(footer()));
    m_models->jobs.remove({jobIdFor(5)}); // of a page to come
    QVERIFY2(footer().startsWith(u"3 of 12 "_s), qPrintable(footer()));
    m_models->jobs.remove({jobIdFor(13)});
    QVERIFY2(footer().startsWith(u"2 of 11 "_s), qPrintable(footer()));
}

void tst_JobColumns::columnsAreKept()
{
    QHeaderView *header = table()->horizontalHeader();
    const QByteArray usual = m_window->layoutState();
    header->moveSection(header->visualIndex(JobsModel::Queue), 0);
    header->resizeSection(JobsModel::Number, 123);
    header->setSortIndicator(JobsModel::Subject, Qt::AscendingOrder);
    const QByteArray kept = m_window->layoutState();
    m_window->restoreLayoutState(usual);
    QVERIFY(header->visualIndex(JobsModel::Queue) != 0);
    QCOMPARE(header->sortIndicatorSection(), int(JobsModel::Number));
    m_window->restoreLayoutState(kept);
    QCOMPARE(header->visualIndex(JobsModel::Queue), 0);
    QCOMPARE(header->sectionSize(JobsModel::Number), 123);
    QCOMPARE(header->sortIndicatorSection(), int(JobsModel::Subject));
    QVERIFY(part<QAction>(u"sortBy%1"_s.arg(int(JobsModel::Subject)))->isChecked());

    // One from before, which ends with the splitters.
    QDataStream stream(kept);
    QByteArray piece;
    QByteArray old;
    QDataStream writer(&old, QDataStream::WriteOnly);
    for (int i = 0; i < 3; ++i) {
        stream >> piece;
        writer << piece;
    }
    m_window->restoreLayoutState(old);
    QCOMPARE(header->visualIndex(JobsModel::Queue), 0); // untouched
}

void tst_JobColumns::columnsOfAnotherVersionAreIgnored()
{
    QTableWidget older(1, JobsModel::ColumnCount - 1);
    older.horizontalHeader()->moveSection(JobsModel::Queue, 0);
    older.horizontalHeader()->setSortIndicator(JobsModel::Queue, Qt::AscendingOrder);
    const QByteArray ofHeader = older.horizontalHeader()->saveState();
    const auto with = [](qint32 columns, const QByteArray &header) {
        QByteArray state;
        QDataStream stream(&state, QDataStream::WriteOnly);
        stream << columns << header;
        return state;
    };
    QHeaderView *header = table()->horizontalHeader();
    header->resizeSection(JobsModel::Number, 123);
    JobsPanel &jobs = m_window->jobs();
    const QByteArray ours = jobs.columnsState();
    header->resizeSection(JobsModel::Number, 99);
    for (const QByteArray &state :
         {ofHeader, with(JobsModel::ColumnCount - 1, ofHeader), QByteArray("garbage"),
          with(JobsModel::ColumnCount, "garbage"), ours.first(ours.size() / 2), QByteArray()}) {
        jobs.restoreColumns(state);
        QCOMPARE(header->count(), int(JobsModel::ColumnCount));
        QCOMPARE(header->visualIndex(JobsModel::Queue), int(JobsModel::Queue));
        QCOMPARE(header->sectionSize(JobsModel::Number), 99);
        QCOMPARE(header->sortIndicatorSection(), int(JobsModel::Number));
    }
    jobs.restoreColumns(ours);
    QCOMPARE(header->sectionSize(JobsModel::Number), 123);
}

QTEST_MAIN(tst_JobColumns)

#include "tst_jobcolumns.moc"
