#include "tests/support/jobfactory.h"
#include "tests/support/manualclock.h"
#include "tray/views/detailspanel.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_DetailsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_panel = std::make_unique<DetailsPanel>(m_clock); }

    void theOutputSaysOfWhichAttemptItIs();
    void theLastAttemptIsTheLatestWhicheverThatIs();
    void whatIsTheSameIsNotWrittenAnew();
    void theCaretStaysWhereItIs();
    void whatIsSelectedIsNotKeptForAnotherJob();
    void aLabelStandsBesideTheFirstLine();

private:
    template<typename T>
    T *part(const QString &name) const
    {
        T *found = m_panel->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QTextBrowser *overview() const { return part<QTextBrowser>(u"overview"_s); }
    JobDetails running(qint64 seq, int attempt) const
    {
        JobDetails details{.job = inState(makeJob(seq), JobState::Running)};
        details.job.startedAt = m_clock.now() - 1min;
        details.job.attempt = attempt;
        details.attempts = std::vector<Attempt>();
        for (int number = 1; number < attempt; ++number)
            details.attempts->push_back(endedAttempt(number));
        details.attempts->push_back(makeAttempt(attempt));
        return details;
    }

    ManualClock m_clock;
    std::unique_ptr<DetailsPanel> m_panel;
};

void tst_DetailsPanel::theOutputSaysOfWhichAttemptItIs()
{
    const auto *source = part<QLabel>(u"logSource"_s);
    m_panel->showDetails(running(1, 3));
    QCOMPARE(source->text(), QString()); // nothing is shown yet
    m_panel->beginOutput(0, 2);
    QCOMPARE(source->text(), u"Attempt 2 of 3"_s);
    QVERIFY(!source->isHidden());
    m_panel->showDetails(running(1, 4));
    QCOMPARE(source->text(), u"Attempt 2 of 4"_s);
    m_panel->beginOutput(0, 4);
    QCOMPARE(source->text(), u"Attempt 4 of 4"_s);
    m_panel->beginOutput(0, 0); // of another job
    m_panel->showDetails(running(2, 1));
    m_panel->beginOutput(0, 1);
    QCOMPARE(source->text(), QString()); // there is but one
    QVERIFY(source->isHidden());
}

void tst_DetailsPanel::theLastAttemptIsTheLatestWhicheverThatIs()
{
    m_panel->showDetails(running(1, 3));
    auto *table = part<QTableView>(u"attemptsTable"_s);
    QSignalSpy wanted(m_panel.get(), &DetailsPanel::attemptWanted);
    Q_EMIT table->activated(table->model()->index(1, AttemptsModel::Took));
    QCOMPARE(wanted.takeFirst().first().value<std::optional<int>>(), std::optional(2));
    Q_EMIT table->activated(table->model()->index(2, AttemptsModel::Took));
    QCOMPARE(wanted.takeFirst().first().value<std::optional<int>>(), std::optional<int>());
}

void tst_DetailsPanel::whatIsTheSameIsNotWrittenAnew()
{
    m_panel->showDetails(running(1, 1));
    QSignalSpy written(overview()->document(), &QTextDocument::contentsChanged);
    m_panel->tick();
    m_panel->showDetails(running(1, 1));
    QCOMPARE(written.count(), 0);
    m_clock.advance(1s);
    m_panel->tick();
    QVERIFY(written.count() > 0); // it has run longer
}

void tst_DetailsPanel::theCaretStaysWhereItIs()
{
    m_panel->showDetails(running(1, 1));
    QTextCursor cursor = overview()->textCursor();
    cursor.setPosition(7);
    overview()->setTextCursor(cursor);
    m_clock.advance(1s);
    m_panel->tick();
    QCOMPARE(overview()->textCursor().position(), 7);
    m_panel->showDetails(running(2, 1));
    QCOMPARE(overview()->textCursor().position(), 0);
}

void tst_DetailsPanel::whatIsSelectedIsNotKeptForAnotherJob()
{
    m_panel->showDetails(running(1, 1));
    overview()->selectAll();
    const QString first = overview()->toPlainText();
    m_clock.advance(1s);
    m_panel->tick();
    QCOMPARE(overview()->toPlainText(), first); // it would be lost
    m_panel->showDetails({.job = makeJob(2)});
    DetailsPanel other(m_clock);
    other.showDetails({.job = makeJob(2)});
    QCOMPARE(overview()->toPlainText(),
             other.findChild<QTextBrowser *>(u"overview"_s)->toPlainText());
    QVERIFY(!overview()->textCursor().hasSelection());
}

void tst_DetailsPanel::aLabelStandsBesideTheFirstLine()
{
    JobDetails details = running(1, 1);
    details.job.commandLine = QString(u"word "_s).repeated(400);
    m_panel->resize(400, 300);
    m_panel->show();
    m_panel->showDetails(details);
    const QTextDocument *document = overview()->document();
    const auto topOf = [document](const QTextBlock &block) {
        return document->documentLayout()->blockBoundingRect(block).top();
    };
    QTextBlock value = document->begin();
    while (value.isValid() && !value.text().contains(u"word word"_s))
        value = value.next();
    QVERIFY(value.isValid());
    QVERIFY(value.layout()->lineCount() > 1);
    QVERIFY(value.previous().text().contains(u"Command"_s));
    QCOMPARE(topOf(value.previous()), topOf(value));
}

QTEST_MAIN(tst_DetailsPanel)

#include "tst_detailspanel.moc"
