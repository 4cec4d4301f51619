#include "tests/support/manualclock.h"
#include "tray/views/newjobdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_NewJobDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Seoul"); }
    void init();

    void nothingIsWrongBeforeSomethingIsTyped();
    void aJobIsWrittenByKeyboard();
    void aRefusalKeepsWhatWasTyped();
    void whatIsWrittenAgainIsTheSameRequest();
    void aPipeChoosesTheShellUnlessSomebodyDid();
    void mistakesAreSaidBesideTheField();
    void itIsAsHighAsWhatItSays();
    void aHeightThatSomebodyChoseStays();
    void conditionsAreReadBack();
    void escapeWritesNothing();

private:
    template<typename T>
    T *part(const QString &name) const
    {
        T *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void type(const QString &field, const QString &text) const
    {
        QTest::keyClicks(part<QLineEdit>(field), text);
    }
    QString sentence() const { return part<QLabel>(u"sentence"_s)->text(); }
    bool canStart() const { return part<QPushButton>(u"start"_s)->isEnabled(); }

    ManualClock m_clock;
    std::unique_ptr<NewJobDialog> m_dialog;
};

void tst_NewJobDialog::init()
{
    m_dialog = std::make_unique<NewJobDialog>(m_clock, QStringList{u"default"_s, u"gpu"_s});
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_NewJobDialog::nothingIsWrongBeforeSomethingIsTyped()
{
    QVERIFY(part<QLineEdit>(u"command"_s)->hasFocus());
    QVERIFY(!part<QLabel>(u"commandProblem"_s)->isVisible());
    QVERIFY(!canStart());
    type(u"command"_s, u"a"_s);
    QTest::keyClick(part<QLineEdit>(u"command"_s), Qt::Key_Backspace);
    QVERIFY(part<QLabel>(u"commandProblem"_s)->isVisible());
}

void tst_NewJobDialog::aJobIsWrittenByKeyboard()
{
    QSignalSpy written(m_dialog.get(), &NewJobDialog::jobWritten);
    type(u"command"_s, u"make 'all of it'"_s);
    QVERIFY(canStart());
    QTest::keyClick(part<QLineEdit>(u"command"_s), Qt::Key_Return);
    QCOMPARE(written.count(), 1);
    const JobSpec job = written.first().first().value<JobSpec>();
    QVERIFY(job.payload.contains(R"("args":["all of it"])"));
    // Until it is known to be taken; nothing is written twice.
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!canStart());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(written.count(), 1);
    m_dialog->done(QDialog::Accepted);
    QVERIFY(!m_dialog->isVisible());
}

void tst_NewJobDialog::aRefusalKeepsWhatWasTyped()
{
    QSignalSpy written(m_dialog.get(), &NewJobDialog::jobWritten);
    type(u"command"_s, u"make"_s);
    QTest::keyClick(part<QLineEdit>(u"command"_s), Qt::Key_Return);
    QVERIFY(!part<QLineEdit>(u"command"_s)->isEnabled());
    m_dialog->showRefused(u"it is <b>full</b>"_s);
    const auto *refusal = part<QLabel>(u"refusal"_s);
    QVERIFY(refusal->isVisible());
    QCOMPARE(refusal->text(), u"it is <b>full</b>"_s);
    QCOMPARE(refusal->textFormat(), Qt::PlainText);
    QCOMPARE(part<QLineEdit>(u"command"_s)->text(), u"make"_s);
    QVERIFY(part<QLineEdit>(u"command"_s)->hasFocus());
    type(u"command"_s, u" all"_s);
    QVERIFY(!refusal->isVisible());
    QTest::keyClick(part<QLineEdit>(u"command"_s), Qt::Key_Return);
    QCOMPARE(written.count(), 2);
}

// It may have been taken where the answer was lost.
void tst_NewJobDialog::whatIsWrittenAgainIsTheSameRequest()
{
    QSignalSpy written(m_dialog.get(), &NewJobDialog::jobWritten);
    const auto write = [&] {
        QTest::keyClick(part<QLineEdit>(u"command"_s), Qt::Key_Return);
        m_dialog->showRefused(u"the service is not there"_s);
        return written.takeLast().first().value<JobSpec>().requestId;
    };
    type(u"command"_s, u"make"_s);
    const QString first = write();
    QVERIFY(!first.isEmpty());
    QCOMPARE(write(), first);
    type(u"command"_s, u" all"_s);
    const QString other = write();
    QVERIFY(!other.isEmpty() && other != first);
    NewJobDialog again(m_clock, {u"default"_s});
    QSignalSpy twice(&again, &NewJobDialog::jobWritten);
    again.open();
    QVERIFY(QTest::qWaitForWindowActive(&again));
    QTest::keyClicks(again.findChild<QLineEdit *>(u"command"_s), u"make"_s);
    QTest::keyClick(again.findChild<QLineEdit *>(u"command"_s), Qt::Key_Return);
    QVERIFY(twice.first().first().value<JobSpec>().requestId != first); // somebody wants two
}

void tst_NewJobDialog::aPipeChoosesTheShellUnlessSomebodyDid()
{
    auto *shell = part<QCheckBox>(u"shell"_s);
    type(u"command"_s, u"a | b"_s);
    QVERIFY(shell->isChecked());
    part<QLineEdit>(u"command"_s)->selectAll();
    type(u"command"_s, u"a"_s);
    QVERIFY(!shell->isChecked());
    QTest::keyClick(shell, Qt::Key_Space);
    QVERIFY(shell->isChecked());
    type(u"command"_s, u" b"_s);
    QVERIFY(shell->isChecked());
}

void tst_NewJobDialog::mistakesAreSaidBesideTheField()
{
    type(u"command"_s, u"make"_s);
    type(u"notBefore"_s, u"soon"_s);
    QVERIFY(part<QLabel>(u"notBeforeProblem"_s)->isVisible());
    QVERIFY(part<QLabel>(u"notBeforeProblem"_s)->text().contains(u"22:00"_s)); // an example
    QCOMPARE(part<QLineEdit>(u"notBefore"_s)->accessibleDescription(), // for who cannot see it
             part<QLabel>(u"notBeforeProblem"_s)->text());
    QVERIFY(!canStart());
    QVERIFY(sentence().isEmpty()); // what cannot be read is not read back
    part<QLineEdit>(u"notBefore"_s)->clear();
    QVERIFY(part<QLineEdit>(u"notBefore"_s)->accessibleDescription().isEmpty());
    QVERIFY(!part<QLabel>(u"notBeforeProblem"_s)->isVisible());
    QVERIFY(canStart());
    part<QLineEdit>(u"folder"_s)->setText(u"/no/such/folder"_s);
    QVERIFY(part<QLabel>(u"folderRowProblem"_s)->isVisible());
    QVERIFY(!part<QLineEdit>(u"folder"_s)->accessibleDescription().isEmpty());
    QVERIFY(!canStart());
}

void tst_NewJobDialog::itIsAsHighAsWhatItSays()
{
    type(u"command"_s, u"make"_s);
    const int before = m_dialog->height();
    const auto *problem = part<QLabel>(u"folderRowProblem"_s);
    const QString folder = part<QLineEdit>(u"folder"_s)->text();
    part<QLineEdit>(u"folder"_s)->setText(u"/no/such/folder"_s);
    QVERIFY(m_dialog->height() > before);
    QTRY_COMPARE(problem->height(), problem->heightForWidth(problem->width()));
    QVERIFY(problem->height() < 2 * problem->fontMetrics().lineSpacing());
    part<QLineEdit>(u"folder"_s)->setText(folder);
    QCOMPARE(m_dialog->height(), before);
}

void tst_NewJobDialog::aHeightThatSomebodyChoseStays()
{
    type(u"command"_s, u"make"_s);
    const int chosen = m_dialog->height() + 200;
    m_dialog->resize(m_dialog->width(), chosen);
    const QString folder = part<QLineEdit>(u"folder"_s)->text();
    part<QLineEdit>(u"folder"_s)->setText(u"/no/such/folder"_s);
    QCOMPARE(m_dialog->height(), chosen); // there is room
    part<QLineEdit>(u"folder"_s)->setText(folder);
    QCOMPARE(m_dialog->height(), chosen);
}

void tst_NewJobDialog::conditionsAreReadBack()
{
    type(u"command"_s, u"make"_s);
    QCOMPARE(sentence(), u"Runs at once."_s);
    QVERIFY(!part<QLineEdit>(u"noLaterThan"_s)->isEnabled());
    QTest::keyClick(part<QCheckBox>(u"whenIdle"_s), Qt::Key_Space);
    QTest::keyClick(part<QCheckBox>(u"whenCharging"_s), Qt::Key_Space);
    type(u"noLaterThan"_s, u"tomorrow 8:00"_s);
    QCOMPARE(sentence(),
             u"Runs when the machine is idle and there is external power, at the latest "
             "tomorrow 08:00."_s);
    QTest::keyClick(part<QCheckBox>(u"whenUnmetered"_s), Qt::Key_Space);
    QVERIFY(!part<QCheckBox>(u"whenOnline"_s)->isEnabled());
}

void tst_NewJobDialog::escapeWritesNothing()
{
    QSignalSpy written(m_dialog.get(), &NewJobDialog::jobWritten);
    type(u"command"_s, u"make"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(written.count(), 0);
}

QTEST_MAIN(tst_NewJobDialog)

#include "tst_newjobdialog.moc"
