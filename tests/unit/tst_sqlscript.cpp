#include "service/storage/sqlscript.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_SqlScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsAreTakenApart_data();
    void statementsAreTakenApart();
};

void tst_SqlScript::statementsAreTakenApart_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("blanks and comments") << u" -- a;b\n /* c;\nd */ ;; "_s << QStringList{};
    QTest::newRow("one") << u"SELECT 1"_s << QStringList{u"SELECT 1"_s};
    QTest::newRow("two") << u"SELECT 1;\n\nSELECT 2;\n"_s
                         << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("a comment after the last")
        << u"SELECT 1; -- done"_s << QStringList{u"SELECT 1"_s};
    QTest::newRow("a comment that does not end")
        << u"SELECT 1; /* done;"_s << QStringList{u"SELECT 1"_s};
    QTest::newRow("a comment within stays")
        << u"CREATE TABLE t (a -- it's; fine\n, b);"_s
        << QStringList{u"CREATE TABLE t (a -- it's; fine\n, b)"_s};
    QTest::newRow("a text") << u"SELECT 'a;b'; SELECT 2"_s
                            << QStringList{u"SELECT 'a;b'"_s, u"SELECT 2"_s};
    QTest::newRow("a text with quotes")
        << u"SELECT 'it''s;'; SELECT 2"_s << QStringList{u"SELECT 'it''s;'"_s, u"SELECT 2"_s};
    QTest::newRow("a text like a comment")
        << u"SELECT '--', '/*'; SELECT 2"_s << QStringList{u"SELECT '--', '/*'"_s, u"SELECT 2"_s};
    QTest::newRow("names") << u"SELECT \"a;\", `b;`, [c;]; SELECT 2"_s
                           << QStringList{u"SELECT \"a;\", `b;`, [c;]"_s, u"SELECT 2"_s};
    QTest::newRow("minus and divide")
        << u"SELECT 3 - 1; SELECT 4 / 2"_s << QStringList{u"SELECT 3 - 1"_s, u"SELECT 4 / 2"_s};
    QTest::newRow("a text alone") << u"'a'; -'b'"_s << QStringList{u"'a'"_s, u"-'b'"_s};
}

void tst_SqlScript::statementsAreTakenApart()
{
    QFETCH(QString, script);
    QTEST(splitSql(script), "statements");
}

QTEST_GUILESS_MAIN(tst_SqlScript)
#include "tst_sqlscript.moc"
