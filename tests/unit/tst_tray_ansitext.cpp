#include "tray/models/ansitext.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QString plain(const std::vector<AnsiPiece> &pieces)
{
    QString text;
    for (const AnsiPiece &piece : pieces)
        text += piece.kind == AnsiPiece::Kind::LineStart ? u"<"_s : piece.text;
    return text;
}

} // namespace

class tst_TrayAnsiText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShown_data();
    void whatIsShown();
    void coloursGoOnUntilTheyEnd();
    void ofManyColours();
    void chunksEndAnywhere();
};

void tst_TrayAnsiText::whatIsShown_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"make\n"_s << u"make\n"_s;
    QTest::newRow("colours") << u"\033[31mred\033[0m\n"_s << u"red\n"_s;
    QTest::newRow("a window's title") << u"\033]0;title\007text"_s << u"text"_s;
    QTest::newRow("a link") << u"\033]8;;https://e.org\033\\text\033]8;;\033\\"_s << u"text"_s;
    QTest::newRow("moves of the cursor") << u"a\033[2K\033[1;5Hb"_s << u"ab"_s;
    QTest::newRow("progress") << u"10 %\r20 %"_s << u"10 %<20 %"_s;
    QTest::newRow("lines of Windows") << u"a\r\nb\r\n"_s << u"a\nb\n"_s;
    QTest::newRow("other controls") << u"a\007\bb\x00"
                                       "c"_s
                                    << u"abc"_s;
    QTest::newRow("an escape of two") << u"a\033(Bb"_s << u"aBb"_s;
}

void tst_TrayAnsiText::whatIsShown()
{
    QFETCH(const QString, output);
    QFETCH(const QString, shown);
    AnsiText text;
    QCOMPARE(plain(text.read(output)), shown);
}

void tst_TrayAnsiText::coloursGoOnUntilTheyEnd()
{
    AnsiText text;
    const auto pieces = text.read(u"a\033[1;32mb\033[22mc\033[39md\033[7;91me\033[me"_s);
    QCOMPARE(pieces.size(), size_t(6));
    QCOMPARE(pieces[1].style, (AnsiStyle{.foreground = 2, .bold = true}));
    QCOMPARE(pieces[2].style, (AnsiStyle{.foreground = 2}));
    QCOMPARE(pieces[3].style, AnsiStyle());
    QCOMPARE(pieces[4].style, (AnsiStyle{.foreground = 9, .inverse = true}));
    QCOMPARE(pieces[5].style, AnsiStyle());
}

void tst_TrayAnsiText::ofManyColours()
{
    AnsiText text;
    QCOMPARE(text.read(u"\033[38;5;196mx"_s)[0].style.exactForeground, qRgb(255, 0, 0));
    QCOMPARE(text.read(u"\033[38;5;9mx"_s)[0].style.foreground, 9);
    QCOMPARE(text.read(u"\033[48;2;1;2;300mx"_s)[0].style.exactBackground, qRgb(1, 2, 300 & 0xff));
    QCOMPARE(text.read(u"\033[0;38;5;9999mx"_s)[0].style, AnsiStyle());
    QCOMPARE(text.read(u"\033[38;5mx"_s)[0].style, AnsiStyle()); // cut off
}

void tst_TrayAnsiText::chunksEndAnywhere()
{
    const QString output = u"a\033[31mred\033[0m 1 %\r2 %\r\nend\033]0;t\033\\\n"_s;
    AnsiText whole;
    const QString expected = plain(whole.read(output));
    for (qsizetype cut = 0; cut <= output.size(); ++cut) {
        AnsiText text;
        const QString first = plain(text.read(output.first(cut)));
        QCOMPARE(first + plain(text.read(output.sliced(cut))), expected);
    }
}

QTEST_GUILESS_MAIN(tst_TrayAnsiText)

#include "tst_tray_ansitext.moc"
