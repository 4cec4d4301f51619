#include "service/jobtypes/payloadschema.h"
#include "shared/domain/limits.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

PayloadSchema schema(const QJsonObject &json)
{
    return {.json = json};
}

PayloadSchema ofMember(const QJsonObject &member)
{
    return schema({{u"properties"_s, QJsonObject{{u"a"_s, member}}}});
}

Result<> check(const PayloadSchema &schema, const QJsonObject &payload)
{
    CheckBudget budget;
    return schema.check(payload, budget);
}

QString fieldOf(const Result<> &result)
{
    return result ? QString() : result.error().data.value(u"field"_s).toString();
}

QString messageOf(const Result<> &result)
{
    return result ? QString() : result.error().message;
}

qint64 limitOf(const Result<> &result)
{
    return result ? -1 : result.error().data.value(u"limit"_s, -1).toLongLong();
}

} // namespace

// JSON Schemas of job types, also of those who mean no good.
class tst_PayloadSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payloadsAreChecked_data();
    void payloadsAreChecked();
    void errorsCarryLimitAndValue();
    void whatIsLongIsCutShort();
    void compilingAPatternOnceIsEnough();

    void wrongSchemasAreRefused_data();
    void wrongSchemasAreRefused();
    void whatOnlyPeopleReadIsAllowed();
    void aSchemaHasALimit();
    void referencesThatMultiplyAreRefused();
    void aPatternHasALimit();
    void aTextForAPatternHasALimit();
    void noPatternTakesForEver_data();
    void noPatternTakesForEver();
    void aCheckHasALimit_data();
    void aCheckHasALimit();
    void payloadsOfOneCallShareABudget();
};

void tst_PayloadSchema::payloadsAreChecked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("message"); // empty: fits
    const auto row = [](const char *name, const char *json, const char *payload,
                        const char *message = "") {
        QTest::newRow(name) << QByteArray(json) << QByteArray(payload)
                            << QString::fromUtf8(message);
    };
    const char *const files =
        R"({"required":["files"],"properties":{"files":{"type":"array","items":{"type":"string"}}}})";
    row("texts", files, R"({"files":["a","b"]})");
    row("no texts", files, R"({"files":[]})");
    row("a number among texts", files, R"({"files":["a",1]})", "payload.files[1]: must be a text");
    row("no list", files, R"({"files":"a"})", "payload.files: must be a list");
    row("nothing", files, "{}", "payload.files: is missing");
    row("a name that looks like a number", R"({"properties":{"0":{"type":"string"}}})",
        R"({"0":1})", "payload.0: must be a text");

    const char *const whole = R"({"properties":{"a":{"type":["integer","null"]}}})";
    row("a whole number", whole, R"({"a":-3})");
    row("a whole number with a point", whole, R"({"a":3.0})");
    row("a large whole number", whole, R"({"a":1e300})");
    row("null", whole, R"({"a":null})");
    row("a fraction", whole, R"({"a":0.5})", "payload.a: must be a whole number or null");
    row("a number", R"({"properties":{"a":{"type":"number"}}})", R"({"a":3})");
    row("a truth value is no number", R"({"properties":{"a":{"type":"number"}}})", R"({"a":true})",
        "payload.a: must be a number");

    row("one of three", R"({"properties":{"a":{"enum":["x",2,{"b":[1]}]}}})",
        R"({"a":{"b":[1.0]}})");
    row("none of three", R"({"properties":{"a":{"enum":["x",2,{"b":[1]}]}}})", R"({"a":{"b":[2]}})",
        "payload.a: must be one of \"x\", 2, {…}");
    row("names and values are not the same", R"({"properties":{"a":{"enum":[{"x":"y"}]}}})",
        R"({"a":{"y":"x"}})", "payload.a: must be one of {…}");
    row("the constant", R"({"properties":{"a":{"const":null}}})", R"({"a":null})");
    row("another constant", R"({"properties":{"a":{"const":null}}})", R"({"a":0})",
        "payload.a: must be null");

    const char *const range = R"({"properties":{"a":{"minimum":2,"exclusiveMaximum":5.5}}})";
    row("the least", range, R"({"a":2})");
    row("too little", range, R"({"a":1.9})", "payload.a: must be at least 2");
    row("just too much", range, R"({"a":5.5})", "payload.a: must be less than 5.5");
    row("no number has no range", range, R"({"a":"1"})");
    row("no more than the most", R"({"properties":{"a":{"maximum":9007199254740992}}})",
        R"({"a":9007199254740993})", "payload.a: must be at most 9007199254740992");
    row("not the least itself", R"({"properties":{"a":{"exclusiveMinimum":0}}})", R"({"a":0})",
        "payload.a: must be more than 0");

    row("two characters", R"({"properties":{"a":{"maxLength":2}}})", R"({"a":"ж😀"})");
    row("three characters", R"({"properties":{"a":{"maxLength":2}}})", R"({"a":"abc"})",
        "payload.a: must have at most 2 characters");
    row("too few characters", R"({"properties":{"a":{"minLength":2}}})", R"({"a":"😀"})",
        "payload.a: must have at least 2 characters");
    const char *const word = R"({"properties":{"a":{"pattern":"^(?:[a-z]|\\d)+$"}}})";
    row("a pattern", word, R"({"a":"x1"})");
    row("not the pattern", word, R"({"a":"X"})", "payload.a: must match ^(?:[a-z]|\\d)+$");
    row("a line break at the end", word, R"({"a":"x\n"})",
        "payload.a: must match ^(?:[a-z]|\\d)+$");
    row("a pattern in the middle", R"({"properties":{"a":{"pattern":"b|c"}}})", R"({"a":"\nabx"})");
    row("a pattern of nothing", R"({"properties":{"a":{"pattern":"x*"}}})", R"({"a":"b"})");
    row("one end of two", R"({"properties":{"a":{"pattern":"^foo|bar"}}})", R"({"a":"xbar"})");

    const char *const list =
        R"({"properties":{"a":{"minItems":1,"maxItems":2,"uniqueItems":true}}})";
    row("two entries", list, R"({"a":["1",1]})");
    row("no entries", list, R"({"a":[]})", "payload.a: must have at least 1 entries");
    row("three entries", list, R"({"a":[1,2,3]})", "payload.a: must have at most 2 entries");
    row("twice the same", list, R"({"a":[{"x":1,"y":2},{"y":2,"x":1}]})",
        "payload.a: must not have an entry twice");

    row("one more member", R"({"properties":{"a":{}},"additionalProperties":false})",
        R"({"a":1,"b":2})", "payload.b: is not allowed");
    row("other members", R"({"properties":{"a":{}},"additionalProperties":{"type":"string"}})",
        R"({"a":1,"b":2})", "payload.b: must be a text");
    row("too many members", R"({"maxProperties":1})", R"({"a":1,"b":2})",
        "payload: must have at most 1 members");

    row("a reference",
        R"({"definitions":{"t/~":{"type":"string"}},"properties":{"a":{"$ref":"#/definitions/t~1~0"}}})",
        R"({"a":1})", "payload.a: must be a text");
    row("a reference and more",
        R"({"$defs":{"t":{"type":"string"}},"properties":{"a":{"$ref":"#/$defs/t","minLength":2}}})",
        R"({"a":"x"})", "payload.a: must have at least 2 characters");
    row("all of them", R"({"allOf":[{"required":["a"]},{"required":["b"]}]})", R"({"a":1})",
        "payload.b: is missing");
    const char *const any = R"({"anyOf":[{"required":["a"]},{"required":["b"]}]})";
    row("any of them", any, R"({"b":1})");
    row("none of them", any, R"({"c":1})",
        "payload: fits none of 2 alternatives; of the first, payload.a: is missing");
    const char *const one = R"({"oneOf":[{"required":["a"]},{"required":["b"]}]})";
    row("one of them", one, R"({"b":1})");
    row("both of them", one, R"({"a":1,"b":1})",
        "payload: must fit one of 2 alternatives and fits 2");
    row("not that", R"({"properties":{"a":{"not":{"type":"string"}}}})", R"({"a":1})");
    row("just that", R"({"properties":{"a":{"not":{"type":"string"}}}})", R"({"a":"x"})",
        "payload.a: must not be like {…}");
}

void tst_PayloadSchema::payloadsAreChecked()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, payload);
    QFETCH(QString, message);
    const PayloadSchema tested = schema(object(json));
    QVERIFY2(!tested.json.isEmpty(), "the test's own JSON");
    QCOMPARE(messageOf(tested.validate()), QString());
    const Result<> valid = check(tested, object(payload));
    QCOMPARE(messageOf(valid), message);
    if (!valid)
        QCOMPARE(valid.error().code, ErrorCode::Validation);
}

void tst_PayloadSchema::errorsCarryLimitAndValue()
{
    const Result<> range = check(ofMember({{u"minimum"_s, 2}}), {{u"a"_s, 1}});
    QCOMPARE(range.error().data,
             (QVariantMap{{u"field"_s, u"payload.a"_s}, {u"limit"_s, 2}, {u"got"_s, 1}}));
    const Result<> word = check(ofMember({{u"enum"_s, QJsonArray{u"x"_s, 2}}}), {{u"a"_s, u"y"_s}});
    QCOMPARE(word.error().data,
             (QVariantMap{{u"field"_s, u"payload.a"_s},
                          {u"limit"_s, QVariantList{u"x"_s, 2}},
                          {u"got"_s, u"y"_s}}));
    const Result<> length = check(ofMember({{u"maxLength"_s, 1}}), {{u"a"_s, u"xyz"_s}});
    QCOMPARE(length.error().data,
             (QVariantMap{{u"field"_s, u"payload.a"_s}, {u"limit"_s, 1}, {u"got"_s, 3}}));
    const Result<> type = check(ofMember({{u"type"_s, u"object"_s}}), {{u"a"_s, QJsonArray{1}}});
    QCOMPARE(type.error().data,
             (QVariantMap{{u"field"_s, u"payload.a"_s},
                          {u"limit"_s, u"object"_s},
                          {u"got"_s, QVariantList{1}}}));
}

void tst_PayloadSchema::whatIsLongIsCutShort()
{
    const QString large(100'000, u'x');
    QJsonArray words;
    for (int i = 0; i < 1'000; ++i)
        words.append(u"word %1"_s.arg(i));
    const PayloadSchema tested =
        schema({{u"additionalProperties"_s, QJsonObject{{u"enum"_s, words}}}});
    QVERIFY(tested.validate());
    const Result<> valid = check(tested, {{large, large}});
    QVERIFY(!valid);
    QCOMPARE(fieldOf(valid), u"payload."_s + QString(100, u'x') + u'…');
    QVERIFY(QJsonDocument(QJsonObject::fromVariantMap(valid.error().data)).toJson().size() < 1'000);
    QVERIFY(valid.error().message.size() < 1'000);

    const QString pairs = u'x' + u"😀"_s.repeated(1'000); // the 100th is the first half of one
    const Result<> word =
        check(ofMember({{u"maxLength"_s, 1}, {u"const"_s, pairs}}), {{u"a"_s, 0}});
    QCOMPARE(word.error().data.value(u"limit"_s).toString(), pairs.left(99) + u'…');
}

void tst_PayloadSchema::compilingAPatternOnceIsEnough()
{
    const PayloadSchema tested =
        ofMember({{u"items"_s, QJsonObject{{u"pattern"_s, u"^[a-z]+$"_s}}}});
    QJsonArray words;
    for (int i = 0; i < 10'000; ++i)
        words.append(u"word"_s);
    QVERIFY(check(tested, {{u"a"_s, words}}));
    words.append(u"7"_s);
    QCOMPARE(fieldOf(check(tested, {{u"a"_s, words}})), u"payload.a[10000]"_s);
}

void tst_PayloadSchema::wrongSchemasAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field"); // below payload_schema
    const auto row = [](const char *name, const char *json, const char *field) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(field);
    };
    row("a type that is none", R"({"type":"strange"})", ".type");
    row("a type that is no text", R"({"type":5})", ".type");
    row("no types", R"({"type":[]})", ".type");
    row("an empty enum", R"({"enum":[]})", ".enum");
    row("a minimum that is a text", R"({"minimum":"2"})", ".minimum");
    row("as draft 4 had it", R"({"minimum":2,"exclusiveMinimum":true})", ".exclusiveMinimum");
    row("a length below nothing", R"({"minLength":-1})", ".minLength");
    row("half a length", R"({"maxLength":0.5})", ".maxLength");
    row("a flag that is none", R"({"uniqueItems":1})", ".uniqueItems");
    row("a required text", R"({"required":"a"})", ".required");
    row("a required number", R"({"required":[1]})", ".required");
    row("properties that are none", R"({"properties":1})", ".properties");
    row("a property that is none", R"({"properties":{"a":{"items":{"not":1}}}})",
        ".properties.a.items.not");
    row("a list of nothing", R"({"anyOf":[]})", ".anyOf");
    row("a list with a text", R"({"anyOf":[true,"x"]})", ".anyOf[1]");
    row("entries one by one", R"({"items":[{}]})", ".items");
    row("a keyword misspelt", R"({"properties":{"a":{"minLenght":1}}})", ".properties.a.minLenght");
    row("in a definition, too", R"({"definitions":{"a":{"if":{}}}})", ".definitions.a.if");
    for (const char *keyword : {"if", "then", "patternProperties", "propertyNames", "contains",
                                "dependencies", "multipleOf", "prefixItems", "$dynamicRef"}) {
        QTest::addRow("not supported: %s", keyword)
            << QByteArray("{\"" + QByteArray(keyword) + "\":1}")
            << u'.' + QString::fromLatin1(keyword);
    }
    row("a pattern that is no text", R"({"properties":{"a":{"pattern":1}}})",
        ".properties.a.pattern");
    row("a bracket too few", R"({"pattern":"("})", ".pattern");
    row("a bracket that would end ours", R"({"pattern":"a)|(?:b"})", ".pattern");
    row("a comment that would hide ours", R"({"pattern":"(?x)a#"})", ".pattern");
    row("limits of its own", R"({"pattern":"(*LIMIT_MATCH=9000000)a"})", ".pattern");
    row("what captures", R"({"pattern":"(a)\\1"})", ".pattern");
    row("more than there is room for", R"({"pattern":"((a{100}){100}){100}"})", ".pattern");
    row("another document", R"({"$ref":"http://localhost/schema.json"})", ".$ref");
    row("a file", R"({"properties":{"a":{"$ref":"file:///etc/passwd"}}})", ".properties.a.$ref");
    row("no reference", R"({"$ref":1})", ".$ref");
    row("itself", R"({"allOf":[{"$ref":"#"}]})", ".allOf[0].$ref");
    row("a part of itself", R"({"properties":{"a":{"items":{"$ref":"#/properties/a"}}}})",
        ".properties.a.items.$ref.items.$ref");
    row("a circle", R"({"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}})",
        ".$defs.a.$ref.$ref.$ref");
    row("a circle in disguise", R"({"$defs":{"a":{"$ref":"#/$defs/%61"}}})", ".$defs.a.$ref.$ref");
    row("nowhere", R"({"$ref":"#/definitions/a"})", ".$ref");
    row("the entry of a list that is not there", R"({"anyOf":[true],"$ref":"#/anyOf/1"})", ".$ref");
    row("an entry that has no number", R"({"anyOf":[true],"$ref":"#/anyOf/x"})", ".$ref");
    row("an entry below the first", R"({"anyOf":[true],"$ref":"#/anyOf/-1"})", ".$ref");
    row("no schema", R"({"title":"x","$ref":"#/title"})", ".$ref");
}

void tst_PayloadSchema::wrongSchemasAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const PayloadSchema tested = schema(object(json));
    QVERIFY2(!tested.json.isEmpty(), "the test's own JSON");
    const Result<> usable = tested.validate();
    QVERIFY(!usable);
    QCOMPARE(usable.error().code, ErrorCode::Validation);
    QCOMPARE(fieldOf(usable), u"payload_schema"_s + field);
}

void tst_PayloadSchema::whatOnlyPeopleReadIsAllowed()
{
    const PayloadSchema tested = schema(object(
        R"({"$schema":"http://json-schema.org/draft-07/schema#","$id":"x","id":5,"title":"t",
            "description":["d"],"default":{"if":1},"examples":[1],"$comment":"c","format":"email"})"));
    QCOMPARE(messageOf(tested.validate()), QString());
    QVERIFY(check(tested, {{u"a"_s, 1}}));
}

void tst_PayloadSchema::aSchemaHasALimit()
{
    const auto described = [](qint64 length) {
        return schema({{u"title"_s, QString(length, u'x')}});
    };
    const qint64 around = QByteArray(R"({"title":""})").size();
    QVERIFY(described(limits::payloadSchemaBytes - around).validate());
    const Result<> large = described(limits::payloadSchemaBytes - around + 1).validate();
    QCOMPARE(limitOf(large), limits::payloadSchemaBytes);

    QJsonObject deep;
    for (int i = 1; i < limits::payloadDepth; ++i)
        deep = {{u"not"_s, deep}};
    QVERIFY(schema(deep).validate());
    const Result<> deeper = schema({{u"not"_s, deep}}).validate();
    QCOMPARE(limitOf(deeper), limits::payloadDepth);

    QJsonObject many;
    for (int i = 1; i < limits::payloadSchemaParts; ++i)
        many.insert(QString::number(i), true);
    QVERIFY(schema({{u"properties"_s, many}}).validate());
    many.insert(u"one more"_s, true);
    const Result<> tooMany = schema({{u"properties"_s, many}}).validate();
    QCOMPARE(limitOf(tooMany), limits::payloadSchemaParts);

    QJsonArray patterns;
    for (int i = 0; i < limits::payloadSchemaPatterns; ++i)
        patterns.append(QJsonObject{{u"pattern"_s, u"x"_s}});
    QVERIFY(schema({{u"anyOf"_s, patterns}}).validate());
    const Result<> oneMore = schema({{u"anyOf"_s, patterns}, {u"pattern"_s, u"y"_s}}).validate();
    QCOMPARE(limitOf(oneMore), limits::payloadSchemaPatterns);
}

// Ten references, each to a list of ten references to the next: 10^20 parts in a few hundred bytes.
void tst_PayloadSchema::referencesThatMultiplyAreRefused()
{
    QJsonObject definitions{{u"d20"_s, true}};
    for (int i = 0; i < 20; ++i) {
        QJsonArray ten;
        for (int j = 0; j < 10; ++j)
            ten.append(QJsonObject{{u"$ref"_s, u"#/definitions/d%1"_s.arg(i + 1)}});
        definitions.insert(u"d%1"_s.arg(i), QJsonObject{{u"allOf"_s, ten}});
    }
    const Result<> usable = schema({{u"definitions"_s, definitions}}).validate();
    QCOMPARE(limitOf(usable), limits::payloadSchemaParts);
}

void tst_PayloadSchema::aPatternHasALimit()
{
    QVERIFY(ofMember({{u"pattern"_s, QString(limits::patternLength, u'x')}}).validate());
    const Result<> usable =
        ofMember({{u"pattern"_s, QString(limits::patternLength + 1, u'x')}}).validate();
    QCOMPARE(limitOf(usable), limits::patternLength);
}

void tst_PayloadSchema::aTextForAPatternHasALimit()
{
    const PayloadSchema tested = ofMember({{u"pattern"_s, u"^x(?:x|yy?)*$"_s}});
    QVERIFY(check(tested, {{u"a"_s, QString(limits::patternTextLength, u'x')}}));
    const Result<> tooLong =
        check(tested, {{u"a"_s, QString(limits::patternTextLength + 1, u'x')}});
    QCOMPARE(limitOf(tooLong), limits::patternTextLength);
    QCOMPARE(fieldOf(tooLong), u"payload.a"_s);
}

void tst_PayloadSchema::noPatternTakesForEver_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern : {"^(a+)+$", "^(x(a|b*)c)*$", "(a*)*b|!!", "[a-z]*[a-y]*\\d",
                                "\\X+\\d", "(?:a?){30}(?:!!|\\d)", "(a?|b?){26}\\d", "(?=.*[xX]).",
                                "(?R)?a\\d", "^\\w*\\w*\\w*\\w*$"}) {
        QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
}

void tst_PayloadSchema::noPatternTakesForEver()
{
    QFETCH(QString, pattern);
    const PayloadSchema tested = ofMember({{u"not"_s, QJsonObject{{u"pattern"_s, pattern}}}});
    QCOMPARE(messageOf(tested.validate()), QString());
    const QJsonObject payload{
        {u"a"_s, QString(QString(limits::patternTextLength - 1, u'a') + u'!')}};
    QElapsedTimer timer;
    timer.start();
    const Result<> valid = check(tested, payload);
    // It takes up to 20 ms. What is given up would take minutes at the least.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    // None of them is found there. What was given up does not count as that, though.
    if (!valid)
        QVERIFY2(messageOf(valid).startsWith(u"payload.a: takes too long"_s),
                 qPrintable(messageOf(valid)));
}

void tst_PayloadSchema::aCheckHasALimit_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<int>("count");
    QTest::newRow("entries") << QByteArray(R"({"type":"integer"})") << QByteArray("1") << 300'000;
    QTest::newRow("alternatives") << QByteArray(R"({"anyOf":[false,false,false,true]})")
                                  << QByteArray("1") << 60'000;
    QTest::newRow("turned round") << QByteArray(R"({"not":{"not":{"type":"integer"}}})")
                                  << QByteArray("1") << 100'000;
    QTest::newRow("patterns") << QByteArray(R"({"pattern":"x"})")
                              << '"' + QByteArray(4'000, 'x') + '"' << 70;
    QTest::newRow("entries that are unique")
        << QByteArray(R"({"uniqueItems":true})") << QByteArray("[1,2,3]") << 80'000;
    QTest::newRow("lengths") << QByteArray(R"({"maxLength":100000})")
                             << '"' + QByteArray(90'000, 'x') + '"' << 400;
    const QByteArray list = "[" + QByteArray("1,").repeated(1'000) + "1]";
    QTest::newRow("constants that are long") << "{\"const\":" + list + '}' << list << 300;
    QTest::newRow("words that are many")
        << "{\"enum\":[" + QByteArray("\"x\",").repeated(1'000) + "1]}" << QByteArray("1") << 300;
    QTest::newRow("members that nobody asks for")
        << QByteArray(R"({"properties":{"c":true}})") << QByteArray(R"({"a":1,"b":2})") << 50'000;
}

void tst_PayloadSchema::aCheckHasALimit()
{
    QFETCH(QByteArray, entries);
    QFETCH(QByteArray, entry);
    QFETCH(int, count);
    const PayloadSchema tested = ofMember({{u"items"_s, object(entries)}});
    QCOMPARE(messageOf(tested.validate()), QString());
    const QJsonValue value = QJsonDocument::fromJson('[' + entry + ']').array().at(0);
    QJsonArray list;
    for (int i = 0; i < count / 10; ++i)
        list.append(value);
    QCOMPARE(messageOf(check(tested, {{u"a"_s, list}})), QString());
    for (int i = count / 10; i < count; ++i)
        list.append(value);
    const Result<> valid = check(tested, {{u"a"_s, list}});
    QCOMPARE(limitOf(valid), limits::payloadCheckSteps);
}

void tst_PayloadSchema::payloadsOfOneCallShareABudget()
{
    const PayloadSchema tested = ofMember({{u"items"_s, QJsonObject{{u"type"_s, u"integer"_s}}}});
    const QJsonObject payload{{u"a"_s, QJsonArray{1, 2, 3}}};
    CheckBudget one;
    QVERIFY(tested.check(payload, one));
    CheckBudget ten{.limit = one.spent * 10};
    for (int i = 0; i < 10; ++i)
        QVERIFY(tested.check(payload, ten));
    QCOMPARE(limitOf(tested.check(payload, ten)), ten.limit);
}

QTEST_GUILESS_MAIN(tst_PayloadSchema)
#include "tst_payloadschema.moc"
