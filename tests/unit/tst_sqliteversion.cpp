#include "service/storage/sqliteversion.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_SqliteVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalResetBugIsKnownByVersion_data();
    void theWalResetBugIsKnownByVersion();
};

void tst_SqliteVersion::theWalResetBugIsKnownByVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("hasBug");
    QTest::newRow("Debian 12's") << u"3.40.1"_s << true;
    QTest::newRow("before the older line's last") << u"3.44.5"_s << true;
    QTest::newRow("the older line's last") << u"3.44.6"_s << false;
    QTest::newRow("between the lines") << u"3.45.0"_s << true;
    QTest::newRow("before the newer line's last") << u"3.50.6"_s << true;
    QTest::newRow("the newer line's last") << u"3.50.7"_s << false;
    QTest::newRow("a line that was not mended") << u"3.51.0"_s << true;
    QTest::newRow("the last that has it") << u"3.51.2"_s << true;
    QTest::newRow("the first without it") << u"3.51.3"_s << false;
    QTest::newRow("later") << u"3.52.0"_s << false;
    QTest::newRow("much later") << u"4.0.0"_s << false;
}

void tst_SqliteVersion::theWalResetBugIsKnownByVersion()
{
    QFETCH(QString, version);
    QTEST(hasWalResetBug(version), "hasBug");
}

QTEST_GUILESS_MAIN(tst_SqliteVersion)
#include "tst_sqliteversion.moc"
