#include "shared/text/language.h"
#include "shared/text/sizetext.h"
#include "tray/models/tr.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LC_ALL", "C.UTF-8"); }
    void cleanup() { speak(u"en"_s); }

    void englishHasItsPlurals();
    void eachLanguageHasACatalogue();
    void whatIsUnknownIsTheSystems();
    void numbersAreOfTheLanguage_data();
    void numbersAreOfTheLanguage();
};

void tst_Language::englishHasItsPlurals()
{
    speak(u"en"_s);
    QCOMPARE(Tray::tr("%n job(s) cancelled or being stopped", nullptr, 1),
             u"1 job cancelled or being stopped"_s);
    QCOMPARE(Tray::tr("%n job(s) cancelled or being stopped", nullptr, 2),
             u"2 jobs cancelled or being stopped"_s);
}

void tst_Language::eachLanguageHasACatalogue()
{
    QCOMPARE(languages().front().code, u"en"_s);
    for (const Language &language : languages()) {
        QVERIFY2(QFile::exists(u":/translations/semanticatask_%1.qm"_s.arg(language.code)),
                 qPrintable(language.code));
        QVERIFY(!language.name.isEmpty());
    }
}

void tst_Language::whatIsUnknownIsTheSystems()
{
    speak(u"tlh"_s);
    QCOMPARE(Tray::tr("%n job(s) cancelled or being stopped", nullptr, 1),
             u"1 job cancelled or being stopped"_s);
}

void tst_Language::numbersAreOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("size");
    QTest::newRow("English") << u"en"_s << u"1,234.5"_s << u"1.5 KiB"_s;
    QTest::newRow("German") << u"de"_s << u"1.234,5"_s << u"1,5 KiB"_s;
    QTest::newRow("Korean") << u"ko"_s << u"1,234.5"_s << u"1.5 KiB"_s;
    QTest::newRow("the system's") << QString() << u"1,234.5"_s << u"1.5 KiB"_s;
}

void tst_Language::numbersAreOfTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, number);
    QFETCH(const QString, size);
    speak(language);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), number);
    QCOMPARE(QLocale().toDouble(number), 1234.5);
    QCOMPARE(sizeText(1536), size);
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
