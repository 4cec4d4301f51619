#include "shared/rpc/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int depth, const QByteArray &opening, const QByteArray &closing)
{
    return opening.repeated(depth) + '1' + closing.repeated(depth);
}

} // namespace

class tst_StrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheStandardTakes_data();
    void takesWhatTheStandardTakes();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void saysWhereItWentWrong();
    void keepsEveryDigitOfA64BitInteger();
    void readsScalarsOnTop();
    void reads64LevelsAndNotOneMore();
    void tellsManyKeysApartQuickly();
    void findsARepeatedKeyAmongMany();
    void neitherCrashesNorLiesOnGarbage();
};

void tst_StrictJson::takesWhatTheStandardTakes_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("empty object", "{}");
    row("empty array", "[]");
    row("space everywhere", " \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : { } } \n");
    row("all scalars", R"([null,true,false,"",0,-0,1.5,-1e-7,2E+3,10])");
    row("all escapes", R"(["\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00\u0000"])");
    row("UTF-8 of every length", "[\"é€😀\xf4\x8f\xbf\xbf\"]");
    row("first and last characters around surrogates", "[\"\xed\x9f\xbf\xee\x80\x80\"]");
    row("DEL is no control character to JSON", "[\"\x7f\"]");
    row("the same key in different objects", R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})");
    row("keys that begin alike", R"({"a":1,"aa":2,"":3})");
    row("the greatest double", "[1.7976931348623157e308]");
}

void tst_StrictJson::takesWhatTheStandardTakes()
{
    QFETCH(QByteArray, text);
    const Result<QJsonValue> value = parseStrictJson(text);
    QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    QCOMPARE(*value,
             document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

void tst_StrictJson::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("only space", " \n ");
    row("byte order mark", "\xef\xbb\xbf{}");
    row("NUL in front", "\0{}"_ba);
    row("NUL behind", "{}\0"_ba);
    row("NUL in a string", "[\"a\0b\"]"_ba);
    row("raw newline in a string", "[\"a\nb\"]");
    row("raw tab in a key", "{\"a\tb\":1}");
    row("last raw control character", "[\"\x1f\"]");
    row("escape that does not exist", R"(["\x41"])");
    row("escaped newline", "[\"\\\n\"]");
    row("short unicode escape", R"(["\u12"])");
    row("bad hexadecimal digit", R"(["\u12g4"])");
    row("unfinished escape", "[\"\\");
    row("unfinished unicode escape", "[\"\\u00");
    row("lone high surrogate", R"(["\uD800"])");
    row("lone high surrogate, then text", R"(["\uD800abcdef"])");
    row("high surrogate and another escape", R"(["\uD800\n"])");
    row("two high surrogates", R"(["\uD800\uD800"])");
    row("lone low surrogate", R"(["\uDC00"])");
    row("lone surrogate in a key", R"({"\uDFFF":1})");
    row("overlong of two bytes", "[\"\xc0\xaf\"]");
    row("overlong of three bytes", "[\"\xe0\x80\xaf\"]");
    row("overlong of four bytes", "[\"\xf0\x80\x80\xaf\"]");
    row("CESU-8 surrogates", "[\"\xed\xa0\xbd\xed\xb8\x80\"]");
    row("above U+10FFFF", "[\"\xf4\x90\x80\x80\"]");
    row("continuation alone", "[\"\x80\"]");
    row("sequence cut by the string's end", "[\"\xe2\x82\"]");
    row("sequence cut by the text's end", "[\"\xf0\x9f\x98");
    row("five bytes", "[\"\xf8\x88\x80\x80\x80\"]");
    row("0xFF", "[\"\xff\"]");
    row("invalid UTF-8 outside of strings", "[\xc3\xa9]");
    row("repeated key", R"({"a":1,"b":2,"a":3})");
    row("repeated key, escaped once", R"({"a":1,"\u0061":3})");
    row("repeated key beyond ASCII", "{\"é\":1,\"\\u00e9\":3}");
    row("repeated empty key", R"({"":1,"":2})");
    row("repeated key further in", R"([{"x":{"a":1,"a":1}}])");
    row("two values", "{}{}");
    row("text behind", "[1] x");
    row("open array", "[1,2");
    row("open object", R"({"a":1)");
    row("open string", R"(["abc)");
    row("mismatched", "[1}");
    row("trailing comma in an array", "[1,]");
    row("trailing comma in an object", R"({"a":1,})");
    row("leading comma", "[,1]");
    row("no comma", "[1 2]");
    row("no colon", R"({"a" 1})");
    row("no value", R"({"a":})");
    row("key without quotes", "{a:1}");
    row("single quotes", "{'a':1}");
    row("number as key", "{1:1}");
    row("comment", "[1 /* one */]");
    row("leading zero", "[01]");
    row("negative leading zero", "[-01]");
    row("plus", "[+1]");
    row("minus alone", "[-]");
    row("nothing behind the point", "[1.]");
    row("nothing before the point", "[.5]");
    row("nothing behind e", "[1e]");
    row("nothing behind e+", "[1e+]");
    row("hexadecimal", "[0x10]");
    row("NaN", "[NaN]");
    row("Infinity", "[-Infinity]");
    row("beyond a double", "[1e400]");
    row("400 digits", "[" + QByteArray(400, '9') + "]");
    row("True", "[True]");
    row("half a word", "[tru]");
    row("65 arrays", nested(65, "[", "]"));
    row("65 objects", nested(65, R"({"a":)", "}"));
    row("100,000 arrays, never closed", QByteArray(100'000, '['));
}

void tst_StrictJson::refusesEverythingElse()
{
    QFETCH(QByteArray, text);
    const Result<QJsonValue> value = parseStrictJson(text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::ParseError);
    QVERIFY(value.error().data.value(u"offset"_s).toLongLong() <= text.size());
}

void tst_StrictJson::saysWhereItWentWrong()
{
    const Result<QJsonValue> value = parseStrictJson("{\"a\": nope}");
    QCOMPARE(value.error().data.value(u"offset"_s).toLongLong(), 6);
}

void tst_StrictJson::keepsEveryDigitOfA64BitInteger()
{
    const QJsonArray array =
        parseStrictJson("[9223372036854775807,-9223372036854775808]")->toArray();
    QCOMPARE(array.at(0).toInteger(), std::numeric_limits<qint64>::max());
    QCOMPARE(array.at(1).toInteger(), std::numeric_limits<qint64>::min());
}

void tst_StrictJson::readsScalarsOnTop()
{
    QCOMPARE(*parseStrictJson("42"), QJsonValue(42));
    QCOMPARE(*parseStrictJson(" \"a\" "), QJsonValue(u"a"_s));
    QCOMPARE(*parseStrictJson("null"), QJsonValue(QJsonValue::Null));
    QVERIFY(!parseStrictJson("1,2"));
    QVERIFY(!parseStrictJson("]["));
}

void tst_StrictJson::reads64LevelsAndNotOneMore()
{
    QVERIFY(parseStrictJson(nested(63, "[", "]")));
    QVERIFY(parseStrictJson(nested(64, "[", "]")));
    QVERIFY(parseStrictJson(nested(64, R"({"a":)", "}")));
    QVERIFY(!parseStrictJson(nested(65, "[", "]")));
}

void tst_StrictJson::tellsManyKeysApartQuickly()
{
    QByteArray text = "{";
    for (int i = 0; i < 100'000; ++i)
        text += "\"key" + QByteArray::number(i) + "\":0,";
    text.back() = '}';
    QElapsedTimer timer;
    timer.start();
    QVERIFY(parseStrictJson(text));
    QVERIFY2(timer.elapsed() < 5'000, "comparing every key with every other takes far longer");
}

void tst_StrictJson::findsARepeatedKeyAmongMany()
{
    QByteArray text = "{";
    for (int i = 0; i < 10'000; ++i)
        text += "\"\\u006bey" + QByteArray::number(i) + "\":0,";
    QVERIFY(parseStrictJson(QByteArray(text + "\"other\":1}")));
    QVERIFY(!parseStrictJson(QByteArray(text + "\"key7777\":1}")));
}

void tst_StrictJson::neitherCrashesNorLiesOnGarbage()
{
    QRandomGenerator random(20'240'607); // the same garbage every time
    const QByteArray valid = R"({"jsonrpc":"2.0","id":"é\u00e9\ud83d\ude00",)"
                             R"("method":"m","params":{"a":[1,-2.5e3,true,null]}})";
    const QByteArray alphabet = "{}[]\",:\\u0dD8e+-.\0\n\x80\xc3\xed\xff tfn"_ba;
    for (int round = 0; round < 50'000; ++round) {
        QByteArray text = valid;
        for (quint32 edits = random.bounded(4U) + 1; edits > 0; --edits) {
            const auto at =
                static_cast<qsizetype>(random.bounded(static_cast<quint32>(text.size())));
            const char c = random.bounded(2) == 0
                ? static_cast<char>(random.bounded(256))
                : alphabet.at(
                    static_cast<qsizetype>(random.bounded(static_cast<quint32>(alphabet.size()))));
            switch (random.bounded(3)) {
            case 0:
                text[at] = c;
                break;
            case 1:
                text.insert(at, c);
                break;
            default:
                text.remove(at, 1);
            }
        }
        // Whatever we take, Qt's more generous parser takes too, and as the same value.
        if (const Result<QJsonValue> value = parseStrictJson(text))
            QCOMPARE(*value, QJsonValue(QJsonDocument::fromJson(text).object()));
    }
}

QTEST_GUILESS_MAIN(tst_StrictJson)
#include "tst_strictjson.moc"
