#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tray/models/jobsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

JobDetails details(qint64 seq, JobState state = JobState::Queued)
{
    return {.job = inState(makeJob(seq), state)};
}

// A service with jobs 1 to `last` that answers when it is told to.
class PagedService
{
public:
    PagedService(JobsModel &model, qint64 last)
        : m_model(model)
        , m_last(last)
    {
        QObject::connect(&model, &JobsModel::pageWanted, &model,
                         [this](quint64 question, const JobQueryParams &query) {
                             m_question = question;
                             m_query = query;
                             ++m_asked;
                         });
    }

    JobPageAnswer page() const
    {
        JobPageAnswer page{.total = m_last};
        qint64 seq = m_query.cursor.isEmpty() ? (m_query.oldestFirst ? 1 : m_last)
                                              : m_query.cursor.toLongLong();
        for (int i = 0; i < m_query.limit && seq >= 1 && seq <= m_last; ++i) {
            page.items.push_back(details(seq));
            seq += m_query.oldestFirst ? 1 : -1;
        }
        if (seq >= 1 && seq <= m_last)
            page.nextCursor = QString::number(seq);
        return page;
    }
    void answer() { m_model.addPage(m_question, page()); }

    quint64 question() const { return m_question; }
    const JobQueryParams &query() const { return m_query; }
    int asked() const { return m_asked; }
    void setLast(qint64 last) { m_last = last; }

private:
    JobsModel &m_model;
    qint64 m_last;
    quint64 m_question = 0;
    JobQueryParams m_query;
    int m_asked = 0;
};

QList<qint64> numbers(const JobsModel &model)
{
    QList<qint64> list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data(JobsModel::SeqRole).toLongLong());
    return list;
}

} // namespace

// The tester of models fetches more by itself, so it is left out where that is counted.
class tst_TrayJobsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeItIsAsked();
    void aPageThatFailsIsNoEmptyOne();
    void pagesAreFetchedAsTheyScrollIn();
    void aNewJobComesFirst();
    void aChangeTouchesOnlyItsRow();
    void whatChangesWhileAPageIsUnderWayIsNotLost();
    void ofAJobThatALaterPageTellsNothingIsShownYet();
    void deletedJobsGo();
    void whatIsDeletedWhileAPageIsUnderWayStaysGone();
    void deletionsAreCountedWhereTheyAreKnown();
    void whatComesAndGoesIsCountedWhereItIsKnown();
    void holdsAreRenewedWhileTheStateStays();
    void aJobFarBackIsReached();
    void aRefreshKeepsWhatIsSelected();
    void aRefreshDropsWhatIsGone();
    void aFilterBeginsAnew();
    void aJobThatNoLongerMatchesGoes();
    void lateAnswersAreIgnored();
    void theOldestCanComeFirst();
    void aHundredThousandJobsAreNoBurden();

private:
    ManualClock m_clock;
};

void tst_TrayJobsModel::nothingIsKnownBeforeItIsAsked()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.phase() == JobsModel::Phase::Nothing);
    QVERIFY(!model.canFetchMore({}));
    PagedService service(model, 0);
    model.refresh();
    QVERIFY(model.phase() == JobsModel::Phase::Loading);
    service.answer();
    QVERIFY(model.phase() == JobsModel::Phase::Complete);
    QCOMPARE(model.rowCount(), 0);
}

void tst_TrayJobsModel::aPageThatFailsIsNoEmptyOne()
{
    JobsModel model(m_clock);
    PagedService service(model, 300);
    QSignalSpy phases(&model, &JobsModel::phaseChanged);
    model.refresh();
    phases.clear();
    model.pageFailed(service.question());
    QVERIFY(model.phase() == JobsModel::Phase::Failed);
    QCOMPARE(phases.count(), 1);
    model.pageFailed(service.question() - 1); // late
    model.refresh();
    QVERIFY(model.phase() == JobsModel::Phase::Loading);
    service.answer();
    QVERIFY(model.phase() == JobsModel::Phase::Complete);

    // What is there stays; the next page is asked for again as it scrolls in.
    model.fetchMore({});
    model.pageFailed(service.question());
    QVERIFY(model.phase() == JobsModel::Phase::Complete);
    QCOMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));

    model.setFilter({.text = u"other"_s});
    model.pageFailed(service.question());
    QVERIFY(model.phase() == JobsModel::Phase::Failed);
    model.forgetQuestions(); // the service is gone
    QVERIFY(model.phase() == JobsModel::Phase::Nothing);
}

void tst_TrayJobsModel::pagesAreFetchedAsTheyScrollIn()
{
    JobsModel model(m_clock);
    PagedService service(model, 450);
    model.refresh();
    service.answer();
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(numbers(model).first(), 450);
    QCOMPARE(*model.total(), 450);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // it is under way
    service.answer();
    model.fetchMore({});
    service.answer();
    QCOMPARE(model.rowCount(), 450);
    QCOMPARE(numbers(model).last(), 1);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(service.asked(), 3);
}

void tst_TrayJobsModel::aNewJobComesFirst()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    PagedService service(model, 3);
    model.refresh();
    service.answer();
    QSignalSpy inserted(&model, &JobsModel::rowsInserted);
    model.apply({details(4), details(6), details(5), details(5, JobState::Running)});
    QCOMPARE(numbers(model), (QList<qint64>{6, 5, 4, 3, 2, 1}));
    QCOMPARE(inserted.count(), 1); // however many came
    QCOMPARE(model.index(1, 0).data(JobsModel::JobStateRole).toInt(), int(JobState::Running));
}

void tst_TrayJobsModel::aChangeTouchesOnlyItsRow()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    PagedService service(model, 5);
    model.refresh();
    service.answer();
    const QPersistentModelIndex third = model.index(2, 0);
    QSignalSpy changed(&model, &JobsModel::dataChanged);
    QSignalSpy reset(&model, &JobsModel::modelReset);
    model.apply({details(3, JobState::Running), details(5)});
    QCOMPARE(changed.count(), 1); // 5 is as it was
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(third.data(JobsModel::SeqRole).toLongLong(), 3);
    QCOMPARE(reset.count(), 0);
}

void tst_TrayJobsModel::whatChangesWhileAPageIsUnderWayIsNotLost()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    PagedService service(model, 3);
    model.refresh();
    const JobPageAnswer before = service.page();
    model.apply({details(4), details(2, JobState::Done)});
    model.addPage(service.question(), before);
    QCOMPARE(numbers(model), (QList<qint64>{4, 3, 2, 1}));
    QCOMPARE(model.index(2, 0).data(JobsModel::JobStateRole).toInt(), int(JobState::Done));
}

void tst_TrayJobsModel::ofAJobThatALaterPageTellsNothingIsShownYet()
{
    JobsModel model(m_clock);
    PagedService service(model, 300);
    model.refresh();
    service.answer();
    model.apply({details(50, JobState::Running)});
    QCOMPARE(model.rowCount(), 200);
    QVERIFY(!model.find(50));
}

void tst_TrayJobsModel::deletedJobsGo()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    PagedService service(model, 6);
    model.refresh();
    service.answer();
    QSignalSpy removed(&model, &JobsModel::rowsRemoved);
    model.remove({jobIdFor(5), jobIdFor(2), jobIdFor(4), jobIdFor(77)});
    QCOMPARE(numbers(model), (QList<qint64>{6, 3, 1}));
    QCOMPARE(removed.count(), 2); // neighbours go together
}

void tst_TrayJobsModel::whatIsDeletedWhileAPageIsUnderWayStaysGone()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    PagedService service(model, 5);
    model.refresh();
    JobPageAnswer before = service.page();
    model.apply({details(3, JobState::Done), details(4, JobState::Done), details(6)});
    model.remove({jobIdFor(3), jobIdFor(5)});
    before.total = 4; // counted when it was answered
    model.addPage(service.question(), before);
    QCOMPARE(numbers(model), (QList<qint64>{6, 4, 2, 1}));
    QCOMPARE(*model.total(), 4);
    QCOMPARE(model.index(1, 0).data(JobsModel::JobStateRole).toInt(), int(JobState::Done));
}

void tst_TrayJobsModel::deletionsAreCountedWhereTheyAreKnown()
{
    JobsModel model(m_clock);
    PagedService service(model, 300);
    model.refresh();
    service.answer();
    model.remove({jobIdFor(300), jobIdFor(7)}); // of a page to come
    QCOMPARE(*model.total(), 298);
    // Of one queue: of a job that has not come nothing tells whether it was counted.
    model.setFilter({.queue = u"default"_s});
    service.answer();
    model.remove({jobIdFor(299)});
    QCOMPARE(*model.total(), 299);
    model.remove({jobIdFor(7)});
    QVERIFY(!model.total());
}

void tst_TrayJobsModel::whatComesAndGoesIsCountedWhereItIsKnown()
{
    JobsModel model(m_clock);
    PagedService service(model, 300);
    model.setFilter({.states = {nameOf(JobState::Queued)}});
    service.answer();
    QCOMPARE(*model.total(), 300);
    model.apply({details(300, JobState::Running)}); // it leaves
    QCOMPARE(*model.total(), 299);
    model.apply({details(301), details(302, JobState::Running), details(299, JobState::Done)});
    QCOMPARE(*model.total(), 299); // one came, one left, one was never there
    model.apply({details(7, JobState::Running)}); // was it among those of the page to come?
    QVERIFY(!model.total());
    model.fetchMore({});
    service.answer();
    QCOMPARE(*model.total(), 300); // the service has counted
    // Once all have come, nothing is uncertain.
    model.apply({details(5, JobState::Running), details(6, JobState::Done)});
    QCOMPARE(*model.total(), 298);
    model.remove({jobIdFor(5), jobIdFor(4)});
    QCOMPARE(*model.total(), 297);

    // Where the state does not matter, jobs of later pages are counted whatever becomes of them.
    model.setFilter({});
    service.answer();
    model.apply({details(7, JobState::Running), details(301)});
    QCOMPARE(*model.total(), 301);
    // Unless new ones come there.
    model.setOldestFirst(true);
    service.answer();
    model.apply({details(100, JobState::Running)});
    QCOMPARE(*model.total(), 300);
    model.apply({details(302)});
    QVERIFY(!model.total());
}

void tst_TrayJobsModel::holdsAreRenewedWhileTheStateStays()
{
    JobsModel model(m_clock);
    PagedService service(model, 3);
    model.refresh();
    service.answer();
    model.apply({details(1, JobState::Running)});
    QSignalSpy changed(&model, &JobsModel::dataChanged);
    JobDetails third = details(3);
    third.holds = {nameOf(HoldCode::QueuePaused)};
    JobDetails first = details(1); // as it was before
    first.holds = {nameOf(HoldCode::QueuePaused)};
    model.setHolds({third, first, details(77)});
    QCOMPARE(model.index(0, JobsModel::Remark).data().toString(), u"queue paused"_s);
    QCOMPARE(model.index(2, JobsModel::Remark).data().toString(), QString());
    QCOMPARE(changed.count(), 1);
    model.setHolds({third});
    QCOMPARE(changed.count(), 1);
}

void tst_TrayJobsModel::aJobFarBackIsReached()
{
    JobsModel model(m_clock);
    PagedService service(model, 1000);
    model.refresh();
    service.answer();
    model.reach(900);
    QCOMPARE(service.asked(), 1); // it is there
    model.reach(450);
    service.answer();
    QVERIFY(!model.find(450));
    service.answer(); // asked for by itself
    QVERIFY(model.find(450));
    QCOMPARE(service.asked(), 3); // and no further
    model.reach(0); // there is none
    service.answer();
    service.answer();
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY(!model.canFetchMore({}));
}

void tst_TrayJobsModel::aRefreshKeepsWhatIsSelected()
{
    JobsModel model(m_clock);
    PagedService service(model, 500);
    model.refresh();
    service.answer();
    model.fetchMore({});
    service.answer();
    const QPersistentModelIndex selected = model.index(350, 0);
    const qint64 seq = selected.data(JobsModel::SeqRole).toLongLong();

    service.setLast(510); // missed events
    model.refresh();
    QCOMPARE(model.rowCount(), 400); // nothing flickers meanwhile
    service.answer();
    service.answer(); // by itself: as much as there was
    QCOMPARE(service.asked(), 4);
    service.answer();
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(JobsModel::SeqRole).toLongLong(), seq);
    QCOMPARE(numbers(model).first(), 510);
}

void tst_TrayJobsModel::aRefreshDropsWhatIsGone()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    PagedService service(model, 5);
    model.refresh();
    service.answer();
    model.refresh();
    JobPageAnswer page = service.page();
    page.items.erase(page.items.begin() + 1, page.items.begin() + 3); // 4 and 3
    model.addPage(service.question(), page);
    QCOMPARE(numbers(model), (QList<qint64>{5, 2, 1}));
    model.refresh();
    model.addPage(service.question(), {});
    QCOMPARE(model.rowCount(), 0);
}

void tst_TrayJobsModel::aFilterBeginsAnew()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    PagedService service(model, 5);
    model.refresh();
    service.answer();
    model.setFilter(
        {.states = {u"FAILED"_s}, .queue = u"gpu"_s, .userTag = u"t"_s, .text = u"x"_s});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.phase() == JobsModel::Phase::Loading);
    QCOMPARE(service.query().states, (QStringList{u"FAILED"_s}));
    QCOMPARE(service.query().queues, (QStringList{u"gpu"_s}));
    QCOMPARE(service.query().userTag, u"t"_s);
    QCOMPARE(service.query().text, u"x"_s);
    model.addPage(service.question(), {});
    QVERIFY(model.phase() == JobsModel::Phase::Complete);
}

void tst_TrayJobsModel::aJobThatNoLongerMatchesGoes()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    PagedService service(model, 0);
    model.setFilter({.states = {nameOf(JobState::Running)}});
    service.answer();
    model.apply({details(1), details(2, JobState::Running)});
    QCOMPARE(numbers(model), (QList<qint64>{2}));
    model.apply({details(1, JobState::Running), details(2, JobState::Done)});
    QCOMPARE(numbers(model), (QList<qint64>{1}));
    // All of it at once.
    model.apply({details(3), details(3, JobState::Running), details(4, JobState::Running),
                 details(4, JobState::Done)});
    QCOMPARE(numbers(model), (QList<qint64>{3, 1}));
}

void tst_TrayJobsModel::lateAnswersAreIgnored()
{
    JobsModel model(m_clock);
    PagedService service(model, 5);
    model.refresh();
    const quint64 first = service.question();
    const JobPageAnswer page = service.page();
    model.setFilter({.text = u"other"_s});
    model.addPage(first, page);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.phase() == JobsModel::Phase::Loading);
    model.forgetQuestions(); // the service is gone
    service.answer();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.phase() == JobsModel::Phase::Nothing);
}

void tst_TrayJobsModel::theOldestCanComeFirst()
{
    JobsModel model(m_clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    PagedService service(model, 250);
    model.setOldestFirst(true);
    service.answer();
    QCOMPARE(numbers(model).first(), 1);
    model.apply({details(251)}); // a later page has it
    QCOMPARE(model.rowCount(), 200);
    service.setLast(251);
    model.fetchMore({});
    service.answer();
    QCOMPARE(numbers(model).last(), 251);
    model.apply({details(252)});
    QCOMPARE(numbers(model).last(), 252);
}

void tst_TrayJobsModel::aHundredThousandJobsAreNoBurden()
{
    constexpr qint64 many = 100'000;
    JobsModel model(m_clock);
    PagedService service(model, many);
    model.refresh();
    service.answer();
    while (model.canFetchMore({})) {
        model.fetchMore({});
        service.answer();
    }
    QCOMPARE(model.rowCount(), int(many));

    // A thousand new jobs and as many changes, in portions as they are told. Not a measurement:
    // whatever would go through all the jobs each time takes minutes.
    QElapsedTimer timer;
    timer.start();
    constexpr qint64 news = 1000;
    for (qint64 i = 1; i <= news; ++i)
        model.apply({details(many + i), details(i * 97, JobState::Running)});
    QCOMPARE(model.rowCount(), int(many + news));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_TrayJobsModel)

#include "tst_tray_jobsmodel.moc"
