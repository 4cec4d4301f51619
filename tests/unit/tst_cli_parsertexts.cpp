#include "cli/output/textwidth.h"
#include "cli/parsertexts.h"

#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_CliParserTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesAreSaidInOurWords_data();
    void mistakesAreSaidInOurWords();
    void helpStandsInColumns();
};

void tst_CliParserTexts::mistakesAreSaidInOurWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no command") << u""_s << u"a command is missing"_s;
    QTest::newRow("no operand") << u"show"_s << u"ID is missing"_s;
    QTest::newRow("no value") << u"show 1 --lines"_s << u"--lines needs a value"_s;
    QTest::newRow("one too many") << u"show 1 2"_s << u"not expected: 2"_s;
}

void tst_CliParserTexts::mistakesAreSaidInOurWords()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    CLI::App app;
    app.require_subcommand(1);
    CLI::App *show = app.add_subcommand("show", "");
    std::string id;
    std::string lines;
    show->add_option("ID", id)->required();
    show->add_option("--lines", lines);
    try {
        app.parse(line.toStdString());
        QFAIL("it is accepted");
    } catch (const CLI::ParseError &error) {
        QCOMPARE(problemText(error), expected);
    }
}

void tst_CliParserTexts::helpStandsInColumns()
{
    CLI::App app("", "program");
    app.formatter(helpFormatter(u" -- COMMAND"_s));
    app.add_subcommand("list", "about lists");
    app.add_subcommand(u"작업"_s.toStdString(), "about jobs");
    std::string value;
    app.add_option("--at", value, "about times")->type_name(u"시간"_s.toStdString());
    const QString help = QString::fromStdString(app.help());
    QVERIFY2(help.contains(u" -- COMMAND\n"_s), qPrintable(help));
    QList<int> columns;
    for (const QString &line : help.split(u'\n')) {
        if (const qsizetype at = line.indexOf(u"about "_s); at >= 0)
            columns.append(textWidth(line.left(at)));
    }
    QCOMPARE(columns, QList<int>(3, columns.value(0)));
    QVERIFY(columns.value(0) > 0);
}

QTEST_GUILESS_MAIN(tst_CliParserTexts)

#include "tst_cli_parsertexts.moc"
