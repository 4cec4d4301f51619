#include "tray/views/logview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include <memory>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_LogView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void outputIsShownInItsColours();
    void progressIsOverwritten();
    void theEndIsFollowedUntilSomebodyScrollsBack();
    void wordsAreFoundAroundTheEnd();
    void whatIsMissingIsSaid();
    void longLinesAreWrappedOnDemand();

private:
    QPlainTextEdit *text() const { return m_view->findChild<QPlainTextEdit *>(u"logText"_s); }
    QCheckBox *box(const QString &name) const { return m_view->findChild<QCheckBox *>(name); }

    std::unique_ptr<LogView> m_view;
};

void tst_LogView::init()
{
    m_view = std::make_unique<LogView>();
    m_view->resize(500, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_LogView::outputIsShownInItsColours()
{
    m_view->append(u"plain \033[1;31mred"_s);
    m_view->append(u" still\033[0m\nnext\n"_s);
    QCOMPARE(m_view->text(), u"plain red still\nnext\n"_s);
    QTextCursor cursor(text()->document());
    cursor.setPosition(8);
    QVERIFY(cursor.charFormat().foreground().color().red()
            > cursor.charFormat().foreground().color().green() + 50);
    QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Bold));
    cursor.setPosition(int(m_view->text().indexOf(u"next"_s)) + 2);
    QVERIFY(!cursor.charFormat().hasProperty(QTextFormat::ForegroundBrush));
}

void tst_LogView::progressIsOverwritten()
{
    m_view->append(u"one\n10 %"_s);
    m_view->append(u"\r20 %\r"_s);
    m_view->append(u"30 %\r\nend"_s);
    QCOMPARE(m_view->text(), u"one\n30 %\nend"_s);
}

void tst_LogView::theEndIsFollowedUntilSomebodyScrollsBack()
{
    const QScrollBar *bar = text()->verticalScrollBar();
    for (int i = 0; i < 100; ++i)
        m_view->append(u"line\n"_s);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(text(), Qt::Key_PageUp);
    text()->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    QVERIFY(!box(u"logFollow"_s)->isChecked());
    const int read = bar->value();
    m_view->append(u"line\n"_s);
    QCOMPARE(bar->value(), read);
    QTest::mouseClick(box(u"logFollow"_s), Qt::LeftButton, {},
                      QPoint(8, box(u"logFollow"_s)->height() / 2));
    QCOMPARE(bar->value(), bar->maximum());
}

void tst_LogView::wordsAreFoundAroundTheEnd()
{
    m_view->append(u"error one\nfine\nerror two\n"_s);
    auto *search = m_view->findChild<QLineEdit *>(u"logSearch"_s);
    const auto found = [this] { return text()->textCursor().block().text(); };
    QTest::keyClicks(search, u"error"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(found(), u"error one"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(found(), u"error two"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(found(), u"error one"_s);
    QVERIFY(!box(u"logFollow"_s)->isChecked());
    search->setText(u"warning"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_view->findChild<QLabel *>(u"logFound"_s)->text(), u"Not found"_s);
}

void tst_LogView::whatIsMissingIsSaid()
{
    m_view->begin(2048);
    m_view->noteDropped(1024 * 1024);
    m_view->append(u"end"_s);
    QCOMPARE(m_view->text(),
             u"[the first 2.0 KiB are not shown]\n[1.0 MiB of output are no longer "
             "kept]\nend"_s);
    m_view->noteSkipped(3 * 1024 * 1024);
    m_view->append(u"later"_s);
    QVERIFY(m_view->text().endsWith(u"\nend\n[3.0 MiB of output are not shown]\nlater"_s));
    m_view->begin(0);
    QCOMPARE(m_view->text(), QString());
}

void tst_LogView::longLinesAreWrappedOnDemand()
{
    m_view->append(QString(2000, u'x'));
    QVERIFY(text()->horizontalScrollBar()->maximum() > 0);
    box(u"logWrap"_s)->setChecked(true);
    QTRY_COMPARE(text()->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(tst_LogView)

#include "tst_logview.moc"
