#include "shared/domain/limits.h"
#include "shared/domain/subprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QString letters(qsizetype count)
{
    return {count, u'x'};
}

QString fieldOf(const Error &error)
{
    return error.data.value(u"field"_s).toString();
}

} // namespace

class tst_Subprocess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllOfThePayload();
    void onlyTheCommandIsNeeded();
    void otherFieldsAreTheJobsOwn();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
    void environmentNames_data();
    void environmentNames();
    void anArgumentMayBeAsLongAsTheKernelTakes();
    void lengthsAreCountedInBytes();
    void aVariableCountsWithItsName();
    void allTogetherHaveALimit();
    void theCommandLineIsQuotedForPeople_data();
    void theCommandLineIsQuotedForPeople();
    void theCommandLineIsCut();
    void theCutLeavesWholeCharacters();
};

void tst_Subprocess::readsAllOfThePayload()
{
    const auto process = Subprocess::fromPayload(
        QByteArray(R"({"command":"ls","args":["-l","é"],"env":{"B":"2","A":"1"},)"
                   R"("working_dir":"/tmp","stdin":"in"})"));
    QVERIFY(process);
    QCOMPARE(process->command, u"ls"_s);
    QCOMPARE(process->arguments, (QStringList{u"-l"_s, u"é"_s}));
    QCOMPARE(process->environment,
             (QList<std::pair<QString, QString>>{{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}}));
    QCOMPARE(process->workingDir, u"/tmp"_s);
    QCOMPARE(process->standardInput, u"in"_s);
}

void tst_Subprocess::onlyTheCommandIsNeeded()
{
    const auto process = Subprocess::fromPayload(QByteArray(R"({"command":"ls"})"));
    QVERIFY(process);
    QCOMPARE(*process, Subprocess{.command = u"ls"_s});
    const auto emptyInput = Subprocess::fromPayload(QByteArray(R"({"command":"ls","stdin":""})"));
    QVERIFY(emptyInput->standardInput.has_value());
}

void tst_Subprocess::otherFieldsAreTheJobsOwn()
{
    QVERIFY(Subprocess::fromPayload(QByteArray(R"({"command":"ls","files":[1,{"a":null}]})")));
}

void tst_Subprocess::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("field");
    const auto row = [](const QByteArray &payload, const QString &field) {
        QTest::newRow(payload.data()) << payload << field;
    };
    row("", u"payload"_s);
    row("[]", u"payload"_s);
    row("{}", u"payload.command"_s);
    row(R"({"command":""})", u"payload.command"_s);
    row(R"({"command":null})", u"payload.command"_s);
    row(R"({"command":["ls"]})", u"payload.command"_s);
    row(R"({"command":"a\u0000"})", u"payload.command"_s);
    row(R"({"command":"a\ud800"})", u"payload.command"_s);
    row(R"({"command":"x","args":"-l"})", u"payload.args"_s);
    row(R"({"command":"x","args":{}})", u"payload.args"_s);
    row(R"({"command":"x","args":["a","b",3]})", u"payload.args[2]"_s);
    row(R"({"command":"x","args":["\u0000"]})", u"payload.args[0]"_s);
    row(R"({"command":"x","args":["\udc00"]})", u"payload.args[0]"_s);
    row(R"({"command":"x","env":[]})", u"payload.env"_s);
    row(R"({"command":"x","env":{"PATH":1}})", u"payload.env.PATH"_s);
    row(R"({"command":"x","env":{"PATH":null}})", u"payload.env.PATH"_s);
    row(R"({"command":"x","env":{"PATH":"a\u0000"}})", u"payload.env.PATH"_s);
    row(R"({"command":"x","working_dir":1})", u"payload.working_dir"_s);
    row(R"({"command":"x","working_dir":""})", u"payload.working_dir"_s);
    row(R"({"command":"x","working_dir":"src"})", u"payload.working_dir"_s);
    row(R"({"command":"x","working_dir":"/a\u0000"})", u"payload.working_dir"_s);
    row(R"({"command":"x","stdin":{}})", u"payload.stdin"_s);
    row(R"({"command":"x","stdin":"\u0000"})", u"payload.stdin"_s);
}

void tst_Subprocess::wrongFieldsAreNamed()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, field);
    const auto process = Subprocess::fromPayload(payload);
    QVERIFY(!process);
    QCOMPARE(process.error().code, ErrorCode::Validation);
    QCOMPARE(fieldOf(process.error()), field);
}

void tst_Subprocess::environmentNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("letter") << u"a"_s << true;
    QTest::newRow("underscore") << u"_"_s << true;
    QTest::newRow("all") << u"_aZ9"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("digit in front") << u"9a"_s << false;
    QTest::newRow("equals sign") << u"a=b"_s << false;
    QTest::newRow("dash") << u"a-b"_s << false;
    QTest::newRow("beyond ASCII") << u"é"_s << false;
    QTest::newRow("NUL") << (u"a"_s + QChar(QChar::Null)) << false;
}

void tst_Subprocess::environmentNames()
{
    QFETCH(QString, name);
    QFETCH(bool, allowed);
    const QJsonObject payload{{u"command"_s, u"x"_s}, {u"env"_s, QJsonObject{{name, u"value"_s}}}};
    QCOMPARE(bool(Subprocess::fromPayload(payload)), allowed);
}

void tst_Subprocess::anArgumentMayBeAsLongAsTheKernelTakes()
{
    for (const qint64 length :
         {limits::argumentBytes - 1, limits::argumentBytes, limits::argumentBytes + 1}) {
        const auto process = Subprocess::fromPayload(
            QJsonObject{{u"command"_s, u"x"_s}, {u"args"_s, QJsonArray{letters(length)}}});
        QCOMPARE(bool(process), length <= limits::argumentBytes);
        if (!process) {
            QCOMPARE(process.error().data,
                     (QVariantMap{{u"field"_s, u"payload.args[0]"_s},
                                  {u"limit"_s, limits::argumentBytes},
                                  {u"got"_s, length}}));
        }
    }
}

void tst_Subprocess::lengthsAreCountedInBytes()
{
    const qint64 bytesPerCharacter = 4;
    const QString smile = u"😀"_s;
    for (const qint64 extra : {0, 1}) {
        const QString argument =
            smile.repeated(limits::argumentBytes / bytesPerCharacter) + letters(3 + extra);
        QCOMPARE(argument.toUtf8().size(), limits::argumentBytes + extra);
        QCOMPARE(bool(Subprocess::fromPayload(
                     QJsonObject{{u"command"_s, u"x"_s}, {u"args"_s, QJsonArray{argument}}})),
                 extra == 0);
    }
}

void tst_Subprocess::aVariableCountsWithItsName()
{
    const qint64 nameAndSign = 3;
    for (const qint64 extra : {-1, 0, 1}) {
        const QJsonObject environment{
            {u"AB"_s, letters(limits::argumentBytes - nameAndSign + extra)}};
        const auto process =
            Subprocess::fromPayload(QJsonObject{{u"command"_s, u"x"_s}, {u"env"_s, environment}});
        QCOMPARE(bool(process), extra <= 0);
        if (!process)
            QCOMPARE(fieldOf(process.error()), u"payload.env.AB"_s);
    }
}

void tst_Subprocess::allTogetherHaveALimit()
{
    // The command, eight arguments and one variable, each with its NUL.
    const qint64 argument = 100'000;
    const qint64 rest = limits::argumentsAndEnvironmentBytes - 2 - 8 * (argument + 1) - 1;
    QJsonArray arguments;
    for (int i = 0; i < 8; ++i)
        arguments.append(letters(argument));
    for (const qint64 extra : {-1, 0, 1}) {
        const qint64 half = rest / 2;
        const QJsonObject environment{{u"A"_s, letters(half - 2)},
                                      {u"B"_s, letters(rest - half - 3 + extra)}};
        const auto process = Subprocess::fromPayload(
            QJsonObject{{u"command"_s, u"x"_s}, {u"args"_s, arguments}, {u"env"_s, environment}});
        QCOMPARE(bool(process), extra <= 0);
        if (!process)
            QCOMPARE(process.error().data.value(u"got"_s).toLongLong(),
                     limits::argumentsAndEnvironmentBytes + 1);
    }
}

void tst_Subprocess::theCommandLineIsQuotedForPeople_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"/bin/ls"_s, u"-l"_s, u"--color=auto"_s}
                           << u"/bin/ls -l --color=auto"_s;
    QTest::newRow("space") << QStringList{u"sh"_s, u"-c"_s, u"echo hi"_s} << u"sh -c 'echo hi'"_s;
    QTest::newRow("quote") << QStringList{u"echo"_s, u"it's"_s} << uR"(echo 'it'\''s')"_s;
    QTest::newRow("empty") << QStringList{u"echo"_s, u""_s} << u"echo ''"_s;
    QTest::newRow("letters of all scripts") << QStringList{u"echo"_s, u"é한"_s} << u"echo é한"_s;
    QTest::newRow("wild cards") << QStringList{u"ls"_s, u"*.cpp"_s, u"$HOME"_s}
                                << u"ls '*.cpp' '$HOME'"_s;
}

void tst_Subprocess::theCommandLineIsQuotedForPeople()
{
    QFETCH(QStringList, words);
    QFETCH(QString, line);
    QCOMPARE((Subprocess{.command = words.first(), .arguments = words.mid(1)}).commandLine(), line);
}

void tst_Subprocess::theCommandLineIsCut()
{
    for (const int length : {255, 256, 257}) {
        const QString line = Subprocess{.command = letters(length)}.commandLine();
        QCOMPARE(line.size(), std::min(length, 256));
        QCOMPARE(line.endsWith(u'…'), length > 256);
    }
    const Subprocess many{.command = u"x"_s, .arguments = QStringList(100'000, u"argument"_s)};
    QCOMPARE(many.commandLine().size(), 256);
}

void tst_Subprocess::theCutLeavesWholeCharacters()
{
    const Subprocess smiles{.command = letters(254), .arguments = {u"😀😀"_s}};
    const Subprocess atTheCut{.command = u"x"_s, .arguments = {u"y"_s, u"😀"_s.repeated(200)}};
    for (const Subprocess &process : {smiles, atTheCut}) {
        QVERIFY(process.commandLine().isValidUtf16());
        QVERIFY(process.commandLine().size() <= 256);
        QVERIFY(process.commandLine().endsWith(u'…'));
    }
}

QTEST_GUILESS_MAIN(tst_Subprocess)
#include "tst_subprocess.moc"
