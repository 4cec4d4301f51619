#include "shared/text/errortext.h"
#include "shared/text/language.h"
#include "shared/text/refusaltext.h"
#include "shared/text/timetext.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace sem;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_RefusalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(u"ko"_s); }
    void cleanup() { speak(u"en"_s); }

    void whatIsRefusedIsKnown();
    void valuesAreKept_data();
    void valuesAreKept();
    void whatIsUnknownStays_data();
    void whatIsUnknownStays();
    void englishStaysAsItIs();
    void anErrorIsTold();
    void theFieldIsLeftOut();
};

namespace {

const auto anyValue = u"7"_s;

// Only who writes a client or starts the service by hand sees these; or they are frames that known
// ones are put together in.
const QStringList &unknownOnPurpose()
{
    static const QStringList all{
        u"%1 \"%2\" %3"_s,
        u"must have at least %1 %2"_s,
        u"must have at most %1 %2"_s,
        u"A frame was begun and not finished in time"_s,
        u"One batch could take too much memory; ask for the rest in another"_s,
        u"There is no method of this name"_s,
        u"a queued job has no row"_s,
        u"edits: go with job_id only"_s,
        u"limit: goes with an offset"_s,
        u"listening at %1"_s,
        u"the answer is not an object"_s,
    };
    return all;
}

// Their errors are about frames and calls.
bool isOfTheProtocol(const QString &file)
{
    return file.endsWith("shared/rpc/framing.cpp"_L1) || file.endsWith("shared/rpc/message.cpp"_L1);
}

QString withoutCommentsAndCharacters(QString code)
{
    static const QRegularExpression other(uR"re(//[^\n]*|R"\w*\(.*?\)\w*"|(?<!\d)'(\\?.)')re"_s
                                          uR"re(|("(?:[^"\\]|\\.)*+"))re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return code.replace(other, u"\\2"_s);
}

// The arguments of what makes an error, and what `message` is set to.
QStringList messagesIn(const QString &code)
{
    static const QRegularExpression refusal(
        uR"re((?(DEFINE)(?<text>"(?:[^"\\]|\\.)*+")(?<in>\((?:[^()"]++|(?&text)|(?&in))*+\))))re"_s
        uR"re(\b(?:validationError|notFoundError|limitError|invalidParams|mismatch|wrong|unless|)re"_s
        uR"re(refuse|unauthorized|pathError|noConnection|systemError|fail|failAt|parseError)re"_s
        uR"re()(?<call>(?&in))|\.message\s*=(?<value>(?:[^(),{}"]++|(?&text)|(?&in))++))re"_s);
    QStringList all;
    for (auto match = refusal.globalMatch(code); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        all += found.captured(u"call"_s) + found.captured(u"value"_s);
    }
    return all;
}

// Those with a space are no fields. What is added to one is a value, and what stands before ": " is
// a file.
QStringList textsIn(const QString &expression)
{
    static const QRegularExpression text(
        uR"re(("(?:[^"\\]|\\.)*+"(?:\s*"(?:[^"\\]|\\.)*+")*)(?:_s|_L1)?\)?(\s*\+)?)re"_s);
    static const QRegularExpression seam(uR"re("\s*")re"_s);
    QStringList all;
    for (auto match = text.globalMatch(expression); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString one = found.captured(1).sliced(1).chopped(1);
        one.replace(u"\\\""_s, u"\1"_s).remove(seam).replace(u'\1', u'"');
        if (one.startsWith(": "_L1))
            one.remove(0, 2);
        if (!one.trimmed().contains(u' '))
            continue;
        all += found.captured(2).isEmpty() ? one : one + u"%1"_s;
    }
    return all;
}

} // namespace

void tst_RefusalText::whatIsRefusedIsKnown()
{
    static const QRegularExpression gap(u"%\\d"_s);
    int known = 0;
    QStringList unknown;
    for (const QString &folder : {u"service/engine"_s, u"service/jobtypes"_s, u"service/rpc"_s,
                                  u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s}) {
        QDirIterator files(QStringLiteral(SEM_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (isOfTheProtocol(file.fileName()))
                continue;
            QVERIFY(file.open(QFile::ReadOnly));
            const QString code = withoutCommentsAndCharacters(QString::fromUtf8(file.readAll()));
            for (const QString &expression : messagesIn(code)) {
                for (const QString &source : textsIn(expression)) {
                    const QString message = QString(source).replace(gap, anyValue);
                    if (refusalText(message) != message)
                        ++known;
                    else if (!unknownOnPurpose().contains(source))
                        unknown += source;
                }
            }
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(u'\n' + unknown.join(u'\n')));
    QVERIFY2(known > 150, qPrintable(QString::number(known)));
}

void tst_RefusalText::valuesAreKept_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << u"must not be empty"_s << u"비워 둘 수 없습니다"_s;
    QTest::newRow("two") << u"must be 1 to 64"_s << u"1~64 범위여야 합니다"_s;
    QTest::newRow("more is said than that")
        << u"must be 1 to 64 characters long"_s << u"길이가 1~64자여야 합니다"_s;
    QTest::newRow("a field") << u"queue: must be 1 to 64 characters long"_s
                             << u"queue: 길이가 1~64자여야 합니다"_s;
    QTest::newRow("an option") << u"--env: is missing"_s << u"--env: 없습니다"_s;
    QTest::newRow("a field with a colon")
        << u"payload.a: b: must be a text"_s << u"payload.a: b: 텍스트여야 합니다"_s;
    QTest::newRow("a value at the beginning")
        << u"queue: 5 jobs wait in default already"_s
        << u"queue: 이미 작업 5개가 대기열 default에서 기다리고 있습니다"_s;
    QTest::newRow("a refusal in a refusal")
        << u"cron: minute \"61\" must be 0 to 59"_s << u"cron: 분 \"61\": 0~59 범위여야 합니다"_s;
    QTest::newRow("one within a sentence")
        << u"payload.a: fits none of 2 alternatives; of the first, payload.a: must be a text"_s
        << u"payload.a: 2개 중 어느 것에도 맞지 않습니다. 첫 번째의 경우 payload.a: 텍스트여야 합니다"_s;
    QTest::newRow("what was read before it") << u"--payload: a value is missing (at byte 3)"_s
                                             << u"--payload: 값이 없습니다 (바이트 3)"_s;
    QTest::newRow("a name that reads like a gap")
        << u"There is no schedule %1"_s << u"일정이 없습니다: %1"_s;
    QTest::newRow("gaps in both values")
        << u"Job %2 has had no attempt %1"_s << u"%2 작업에는 시도 %1이(가) 없습니다"_s;
    QTest::newRow("a value that reads like a refusal")
        << u"payload.a: must match a: is missing"_s
        << u"payload.a: 패턴 a: is missing에 맞아야 합니다"_s;
    QTest::newRow("a value of several lines")
        << u"payload.a: must match a\nb"_s << u"payload.a: 패턴 a\nb에 맞아야 합니다"_s;
}

void tst_RefusalText::valuesAreKept()
{
    QFETCH(const QString, message);
    QFETCH(const QString, told);
    QCOMPARE(refusalText(message), told);
}

void tst_RefusalText::whatIsUnknownStays_data()
{
    QTest::addColumn<QString>("message");
    for (const QString &message :
         {QString(), u"queue: "_s, u": "_s, u"queue"_s, u"is wrong"_s, u"queue: is wrong"_s,
          u"must be"_s, u"it must be a text"_s, u"!must be a text"_s, u"100 % of %1 and %2: %n"_s,
          u"저장할 수 없습니다: 없음"_s})
        QTest::addRow("\"%s\"", qPrintable(message)) << message;
}

void tst_RefusalText::whatIsUnknownStays()
{
    QFETCH(const QString, message);
    QCOMPARE(refusalText(message), message);
}

void tst_RefusalText::englishStaysAsItIs()
{
    speak(u"en"_s);
    for (const QString &message :
         {u"queue: must be 1 to 64 characters long"_s, u"cron: minute \"61\" must be 0 to 59"_s,
          u"There is no schedule %1 and %2"_s, u"--payload: a value is missing (at byte 3)"_s})
        QCOMPARE(refusalText(message), message);
}

void tst_RefusalText::anErrorIsTold()
{
    QCOMPARE(errorText(validationError(u"priority"_s, u"must be -100 to 100"_s, 100, 101), {}),
             u"priority: -100~100 범위여야 합니다"_s);
    QCOMPARE(errorText(validationError(u"payload"_s, u"is too large"_s, 1024, 2048), {}),
             u"payload: 너무 큽니다 (2048, 한도 1024)"_s);
    QCOMPARE(
        errorText(validationError(u"every_ms"_s, u"must be 1000 to 3600000"_s, 1'000, 500), {}),
        u"every_ms: %1~%2 범위여야 합니다"_s.arg(durationText(1s), durationText(1h)));
    QCOMPARE(errorText(notFoundError(u"There is no queue a%2b"_s), {}),
             u"대기열이 없습니다: a%2b"_s);
    const Error busy{.code = ErrorCode::Throttled, .message = u"There are too many connections"_s};
    QCOMPARE(errorText(busy, {}),
             u"서비스가 바쁘니 잠시 후 다시 시도하십시오 (연결이 너무 많습니다)"_s);
}

void tst_RefusalText::theFieldIsLeftOut()
{
    const Error error = validationError(u"queue"_s, u"must not be empty"_s);
    QCOMPARE(withoutField(error).message, u"must not be empty"_s);
    QCOMPARE(withoutField(error).data, error.data);
    const Error other = notFoundError(u"queue: must not be empty"_s);
    QCOMPARE(withoutField(other), other);
}

QTEST_GUILESS_MAIN(tst_RefusalText)
#include "tst_refusaltext.moc"
