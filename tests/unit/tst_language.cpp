#include "shared/text/language.h"
#include "tray/models/tr.h"

#include <QFile>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void englishHasItsPlurals();
    void eachLanguageHasACatalogue();
    void whatIsUnknownIsTheSystems();
};

void tst_Language::englishHasItsPlurals()
{
    speak(u"en"_s);
    QCOMPARE(Tray::tr("%n job(s) cancelled", nullptr, 1), u"1 job cancelled"_s);
    QCOMPARE(Tray::tr("%n job(s) cancelled", nullptr, 2), u"2 jobs cancelled"_s);
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
    qputenv("LC_ALL", "C.UTF-8");
    speak(u"tlh"_s);
    QCOMPARE(Tray::tr("%n job(s) cancelled", nullptr, 1), u"1 job cancelled"_s);
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
