#include "shared/text/language.h"
#include "tests/support/manualclock.h"
#include "tray/models/jobdraft.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Field = JudgedDraft::Field;

class tst_TrayJobDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Seoul");
        speak(u"en"_s); // as after the one that speaks another language
    }
    void wordsAreTakenApart_data();
    void wordsAreTakenApart();
    void aShellIsWanted_data();
    void aShellIsWanted();
    void aCommandIsEnough();
    void aShellGetsTheWholeLine();
    void whatWouldHappen_data();
    void whatWouldHappen();
    void whatIsWrong_data();
    void whatIsWrong();
    void whatIsWrongIsToldInTheLanguageWithoutTheField();
    void whatHasPassedIsSaidToHave();

private:
    JudgedDraft judged(const JobDraft &draft) const
    {
        return judge(draft, m_clock.now(), QTimeZone("Asia/Seoul"));
    }

    ManualClock m_clock; // 2027-01-15 17:00 in Seoul
};

void tst_TrayJobDraft::wordsAreTakenApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words"); // none: it is refused
    QTest::newRow("words") << u"  make  -j4 "_s << QStringList{u"make"_s, u"-j4"_s};
    QTest::newRow("quotes") << u"a 'b c' \"d e\"f"_s << QStringList{u"a"_s, u"b c"_s, u"d ef"_s};
    QTest::newRow("an empty word") << u"a '' b"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("backslashes") << uR"(a\ b "c\"d" 'e\f')"_s
                                 << QStringList{u"a b"_s, u"c\"d"_s, uR"(e\f)"_s};
    QTest::newRow("a quote without end") << u"echo 'a"_s << QStringList();
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("an empty command") << u"'' a"_s << QStringList();
}

void tst_TrayJobDraft::wordsAreTakenApart()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, words);
    const Result<QStringList> found = commandWords(line);
    QCOMPARE(found ? *found : QStringList(), words);
}

void tst_TrayJobDraft::aShellIsWanted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("plain") << u"make -j4"_s << false;
    QTest::newRow("a pipe") << u"a | b"_s << true;
    QTest::newRow("a variable") << u"echo \"$HOME\""_s << true;
    QTest::newRow("in single quotes nothing is special") << u"echo '$HOME | *'"_s << false;
    QTest::newRow("nor after a backslash") << uR"(echo \$a \*)"_s << false;
    QTest::newRow("a wildcard") << u"rm *.o"_s << true;
    QTest::newRow("in quotes it is none") << u"grep \"a*\" b"_s << false;
}

void tst_TrayJobDraft::aShellIsWanted()
{
    QFETCH(const QString, line);
    QFETCH(const bool, wanted);
    QCOMPARE(wantsShell(line), wanted);
}

void tst_TrayJobDraft::aCommandIsEnough()
{
    const JudgedDraft draft =
        judged({.command = u"make -j4"_s, .folder = u"/tmp"_s, .path = u"/bin"_s});
    QVERIFY(draft.problems.isEmpty());
    QVERIFY(draft.job);
    QCOMPARE(draft.job->queue, u"default"_s);
    QCOMPARE(draft.job->payload,
             R"({"args":["-j4"],"command":"make","env":{"PATH":"/bin"},"working_dir":"/tmp"})"_ba);
    QCOMPARE(draft.sentence, u"Runs at once."_s);
}

void tst_TrayJobDraft::aShellGetsTheWholeLine()
{
    const JudgedDraft draft = judged({.command = u"a | b"_s, .throughShell = true});
    const QJsonObject payload = QJsonDocument::fromJson(draft.job->payload).object();
    QCOMPARE(payload[u"args"_s].toVariant().toStringList(), (QStringList{u"-c"_s, u"a | b"_s}));
}

void tst_TrayJobDraft::whatWouldHappen_data()
{
    QTest::addColumn<JobDraft>("draft");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("conditions") << JobDraft{.command = u"a"_s,
                                            .whenIdle = true,
                                            .whenCharging = true}
                                << u"Runs when the machine is idle and there is external power."_s;
    QTest::newRow("at the latest")
        << JobDraft{.command = u"a"_s, .whenIdle = true, .noLaterThan = u"tomorrow 8:00"_s}
        << u"Runs when the machine is idle, at the latest tomorrow 08:00."_s;
    QTest::newRow("later") << JobDraft{.command = u"a"_s, .retries = 2, .notBefore = u"22:00"_s}
                           << u"Runs at 22:00; tried again up to 2 times if it fails."_s;
    QTest::newRow("a delay and a network")
        << JobDraft{.command = u"a"_s,
                    .notBefore = u"10m"_s,
                    .whenOnline = true,
                    .whenUnmetered = true}
        << u"Runs from 17:10 on, when there is a network that does not cost by the byte."_s;
    QTest::newRow("without conditions nothing is the latest")
        << JobDraft{.command = u"a"_s, .noLaterThan = u"nonsense"_s} << u"Runs at once."_s;
}

void tst_TrayJobDraft::whatWouldHappen()
{
    QFETCH(const JobDraft, draft);
    QFETCH(const QString, sentence);
    const JudgedDraft result = judged(draft);
    QVERIFY2(result.problems.isEmpty(),
             qPrintable(result.problems.isEmpty() ? QString() : result.problems.first()));
    QCOMPARE(result.sentence, sentence);
}

void tst_TrayJobDraft::whatIsWrong_data()
{
    QTest::addColumn<JobDraft>("draft");
    QTest::addColumn<Field>("field");
    QTest::newRow("no command") << JobDraft{} << Field::Command;
    QTest::newRow("a quote") << JobDraft{.command = u"echo 'a"_s} << Field::Command;
    QTest::newRow("a queue") << JobDraft{.command = u"a"_s, .queue = u"my queue"_s} << Field::Queue;
    QTest::newRow("a long tag") << JobDraft{.command = u"a"_s, .tag = QString(200, u'x')}
                                << Field::Tag;
    QTest::newRow("a long subject")
        << JobDraft{.command = u"a"_s, .subject = QString(600, u'x')} << Field::Subject;
    QTest::newRow("a folder that is none")
        << JobDraft{.command = u"a"_s, .folder = u"relative"_s} << Field::Folder;
    QTest::newRow("a time") << JobDraft{.command = u"a"_s, .notBefore = u"soon"_s}
                            << Field::NotBefore;
    QTest::newRow("a latest time")
        << JobDraft{.command = u"a"_s, .whenIdle = true, .noLaterThan = u"25:00"_s}
        << Field::NoLaterThan;
    QTest::newRow("a time that has passed")
        << JobDraft{.command = u"a"_s, .notBefore = u"today 8:00"_s} << Field::NotBefore;
    QTest::newRow("a latest time that has passed")
        << JobDraft{.command = u"a"_s, .whenIdle = true, .noLaterThan = u"today 8:00"_s}
        << Field::NoLaterThan;
    QTest::newRow("a delay that no clock reaches")
        << JobDraft{.command = u"a"_s, .notBefore = u"106751991000d"_s} << Field::NotBefore;
    QTest::newRow("the same at the latest")
        << JobDraft{.command = u"a"_s, .whenIdle = true, .noLaterThan = u"106751991000d"_s}
        << Field::NoLaterThan;
    QTest::newRow("too late") << JobDraft{.command = u"a"_s,
                                          .notBefore = u"22:00"_s,
                                          .whenIdle = true,
                                          .noLaterThan = u"20:00"_s}
                              << Field::NoLaterThan;
}

void tst_TrayJobDraft::whatIsWrong()
{
    QFETCH(const JobDraft, draft);
    QFETCH(const Field, field);
    const JudgedDraft result = judged(draft);
    QVERIFY(!result.job);
    QCOMPARE(result.problems.keys(), (QList<Field>{field}));
    QVERIFY(!result.problems.first().isEmpty());
}

void tst_TrayJobDraft::whatIsWrongIsToldInTheLanguageWithoutTheField()
{
    const JobDraft draft{.command = u"a"_s, .queue = u"my queue"_s};
    QCOMPARE(judged(draft).problems[Field::Queue], u"may contain letters, digits, _ and - only"_s);
    speak(u"ko"_s);
    const QString told = judged(draft).problems[Field::Queue];
    speak(u"en"_s);
    QCOMPARE(told, u"영문자, 숫자, _와 -만 쓸 수 있습니다"_s);
}

void tst_TrayJobDraft::whatHasPassedIsSaidToHave()
{
    const JudgedDraft passed = judged({.command = u"a"_s, .notBefore = u"today 8:00"_s});
    QCOMPARE(passed.problems.value(Field::NotBefore), u"That has passed."_s);
    QVERIFY(!passed.sentence.contains(u"08:00"_s));
    const JudgedDraft far = judged({.command = u"a"_s, .notBefore = u"106751991000d"_s});
    QCOMPARE(far.problems.value(Field::NotBefore), u"It is too far away."_s);
    QVERIFY(judged({.command = u"a"_s, .notBefore = u"1s"_s}).job);
}

QTEST_GUILESS_MAIN(tst_TrayJobDraft)

#include "tst_tray_jobdraft.moc"
