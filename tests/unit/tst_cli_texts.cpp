#include "cli/output/textwidth.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_CliTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthIsThatOfTheTerminal_data();
    void widthIsThatOfTheTerminal();
    void whatDoesNotFitEndsInAnEllipsis();
};

void tst_CliTexts::widthIsThatOfTheTerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("ascii") << u"make -j4"_s << 8;
    QTest::newRow("accents") << u"übergröße"_s << 9;
    QTest::newRow("combining accents") << u"u\u0308ber"_s << 4;
    QTest::newRow("hangul") << u"작업"_s << 4;
    QTest::newRow("outside the first plane") << u"a\U0001F680b"_s << 4;
}

void tst_CliTexts::widthIsThatOfTheTerminal()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    QCOMPARE(textWidth(text), columns);
}

void tst_CliTexts::whatDoesNotFitEndsInAnEllipsis()
{
    QCOMPARE(elided(u"make"_s, 4), u"make"_s);
    QCOMPARE(elided(u"make all"_s, 5), u"make…"_s);
    QCOMPARE(elided(u"작업목록"_s, 6), u"작업…"_s);
    QCOMPARE(elided(u"작업목록"_s, 5), u"작업…"_s);
    QCOMPARE(elided(u"make"_s, 1), u"…"_s);
}

QTEST_GUILESS_MAIN(tst_CliTexts)

#include "tst_cli_texts.moc"
