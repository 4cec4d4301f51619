#include "shared/rpc/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

const Request *requestIn(const Message &message, size_t i = 0)
{
    return i < message.entries.size() ? std::get_if<Request>(&message.entries[i]) : nullptr;
}

const Refusal *refusalIn(const Message &message, size_t i = 0)
{
    return i < message.entries.size() ? std::get_if<Refusal>(&message.entries[i]) : nullptr;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray batchOf(int entries)
{
    QByteArrayList requests;
    for (int i = 0; i < entries; ++i)
        requests.append(R"({"jsonrpc":"2.0","method":"m","id":)" + QByteArray::number(i) + '}');
    return '[' + requests.join(',') + ']';
}

} // namespace

class tst_Message : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest();
    void anIdComesBackAsItWas_data();
    void anIdComesBackAsItWas();
    void aRequestWithoutIdIsANotification();
    void mistakesAreAnsweredWithTheirError_data();
    void mistakesAreAnsweredWithTheirError();
    void aNotificationIsNeverAnswered();
    void theExamplesOfTheStandard();
    void aBatchTakesAThousandEntries();
    void anErrorSaysItsKindAndTrace();
    void responsesAreReadBack();
    void whatIsNoResponseIsRefused_data();
    void whatIsNoResponseIsRefused();
    void aBatchOfResponsesIsAnArray();
    void anythingGivesAValueOrAnError();
};

void tst_Message::readsARequest()
{
    const Message message = parseMessage(request(7, u"dev.get.v1"_s, {{u"job_id"_s, 42}}));
    QVERIFY(!message.batch);
    const Request *request = requestIn(message);
    QVERIFY(request);
    QCOMPARE(request->id, QJsonValue(7));
    QVERIFY(!request->notification);
    QCOMPARE(request->method, u"dev.get.v1"_s);
    QCOMPARE(request->params, (QJsonObject{{u"job_id"_s, 42}}));
    QVERIFY(requestIn(parseMessage(R"({"jsonrpc":"2.0","method":"m","id":1})"))->params.isEmpty());
}

void tst_Message::anIdComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"1", "\"1\"", "null", "0", "-1", "1.5", "-2.5e-07", "9007199254740993",
                           "9223372036854775807", "-9223372036854775807", "\"\"", "\"é\\n\"",
                           "\"12345678901234567890\""})
        QTest::newRow(id) << QByteArray(id);
}

void tst_Message::anIdComesBackAsItWas()
{
    QFETCH(QByteArray, id);
    const QByteArray frame = R"({"jsonrpc":"2.0","method":"m","id":)" + id + '}';
    const Message message = parseMessage(frame);
    const Request *request = requestIn(message);
    QVERIFY(request);
    QVERIFY(!request->notification);
    QCOMPARE(successResponse(request->id, 1), R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":1})");
}

void tst_Message::aRequestWithoutIdIsANotification()
{
    const Message message = parseMessage(notification(u"m"_s, {{u"a"_s, 1}}));
    const Request *request = requestIn(message);
    QVERIFY(request);
    QVERIFY(request->notification);
    QVERIFY(request->id.isUndefined());
}

void tst_Message::mistakesAreAnsweredWithTheirError_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue null;
    using enum ErrorCode;

    QTest::newRow("no JSON") << QByteArray("{nope") << ParseError << null;
    QTest::newRow("strictness counts")
        << QByteArray(R"({"jsonrpc":"2.0","method":"m","method":"m","id":1})") << ParseError
        << null;
    QTest::newRow("a number") << QByteArray("1") << InvalidRequest << null;
    QTest::newRow("a text") << QByteArray("\"m\"") << InvalidRequest << null;
    QTest::newRow("null") << QByteArray("null") << InvalidRequest << null;
    QTest::newRow("empty object") << QByteArray("{}") << InvalidRequest << null;
    QTest::newRow("no version") << QByteArray(R"({"method":"m","id":1})") << InvalidRequest
                                << QJsonValue(1);
    QTest::newRow("version 1") << QByteArray(R"({"jsonrpc":"1.0","method":"m","id":1})")
                               << InvalidRequest << QJsonValue(1);
    QTest::newRow("version as number") << QByteArray(R"({"jsonrpc":2.0,"method":"m","id":"a"})")
                                       << InvalidRequest << QJsonValue(u"a"_s);
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << InvalidRequest
                               << QJsonValue(1);
    QTest::newRow("method is no text")
        << QByteArray(R"({"jsonrpc":"2.0","method":1,"id":1})") << InvalidRequest << QJsonValue(1);
    QTest::newRow("id is an object")
        << QByteArray(R"({"jsonrpc":"2.0","method":"m","id":{}})") << InvalidRequest << null;
    QTest::newRow("id is a list") << QByteArray(R"({"jsonrpc":"2.0","method":"m","id":[1]})")
                                  << InvalidRequest << null;
    QTest::newRow("id is true") << QByteArray(R"({"jsonrpc":"2.0","method":"m","id":true})")
                                << InvalidRequest << null;
    for (const char *id : {"9223372036854775808", "-9223372036854775808", "-9223372036854775809",
                           "12345678901234567890", "-12345678901234567890", "1e20"}) {
        QTest::addRow("id is %s", id)
            << R"({"jsonrpc":"2.0","method":"m","id":)" + QByteArray(id) + '}' << InvalidRequest
            << null;
    }
    QTest::newRow("id is no number that there is")
        << QByteArray(R"({"jsonrpc":"2.0","method":"m","id":1e400})") << ParseError << null;
    QTest::newRow("params are a text")
        << QByteArray(R"({"jsonrpc":"2.0","method":"m","params":"x","id":1})") << InvalidRequest
        << QJsonValue(1);
    QTest::newRow("params are null")
        << QByteArray(R"({"jsonrpc":"2.0","method":"m","params":null,"id":1})") << InvalidRequest
        << QJsonValue(1);
    QTest::newRow("params by position")
        << QByteArray(R"({"jsonrpc":"2.0","method":"m","params":[1],"id":1})") << InvalidParams
        << QJsonValue(1);
    QTest::newRow("empty batch") << QByteArray("[]") << InvalidRequest << null;
}

void tst_Message::mistakesAreAnsweredWithTheirError()
{
    QFETCH(QByteArray, frame);
    QFETCH(ErrorCode, code);
    QFETCH(QJsonValue, id);
    const Message message = parseMessage(frame);
    QVERIFY(!message.batch);
    QCOMPARE(message.entries.size(), size_t{1});
    const Refusal *refusal = refusalIn(message);
    QVERIFY(refusal);
    QCOMPARE(refusal->error.code, code);
    QCOMPARE(refusal->id, id);
}

void tst_Message::aNotificationIsNeverAnswered()
{
    QVERIFY(parseMessage(R"({"jsonrpc":"2.0","method":"m","params":[1]})").entries.empty());
    const Message batch = parseMessage(R"([{"jsonrpc":"2.0","method":"m","params":[1]}])");
    QVERIFY(batch.batch);
    QVERIFY(batch.entries.empty());
}

void tst_Message::theExamplesOfTheStandard()
{
    const Message invalidJson =
        parseMessage(R"([{"jsonrpc": "2.0", "method": "sum", "params": {"a":1}, "id": "1"},)"
                     R"({"jsonrpc": "2.0", "method")");
    QVERIFY(!invalidJson.batch);
    QCOMPARE(refusalIn(invalidJson)->error.code, ErrorCode::ParseError);

    const Message badMethod = parseMessage(R"({"jsonrpc": "2.0", "method": 1, "params": "bar"})");
    QCOMPARE(refusalIn(badMethod)->error.code, ErrorCode::InvalidRequest);
    QVERIFY(refusalIn(badMethod)->id.isNull());

    const Message numbers = parseMessage("[1,2,3]");
    QVERIFY(numbers.batch);
    QCOMPARE(numbers.entries.size(), size_t{3});
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(refusalIn(numbers, i)->error.code, ErrorCode::InvalidRequest);

    const Message mixed = parseMessage(R"([
        {"jsonrpc": "2.0", "method": "sum", "params": {"a":1}, "id": "1"},
        {"jsonrpc": "2.0", "method": "notify_hello", "params": {"a":7}},
        {"foo": "boo"},
        {"jsonrpc": "2.0", "method": "foo.get", "params": {"name": "myself"}, "id": "5"}])");
    QVERIFY(mixed.batch);
    QCOMPARE(mixed.entries.size(), size_t{4});
    QCOMPARE(requestIn(mixed, 0)->id, QJsonValue(u"1"_s));
    QVERIFY(requestIn(mixed, 1)->notification);
    QCOMPARE(refusalIn(mixed, 2)->error.code, ErrorCode::InvalidRequest);
    QVERIFY(refusalIn(mixed, 2)->id.isNull());
    QCOMPARE(requestIn(mixed, 3)->method, u"foo.get"_s);
}

void tst_Message::aBatchTakesAThousandEntries()
{
    QCOMPARE(parseMessage(batchOf(1)).entries.size(), size_t{1});
    QCOMPARE(parseMessage(batchOf(999)).entries.size(), size_t{999});
    const Message thousand = parseMessage(batchOf(1000));
    QCOMPARE(thousand.entries.size(), size_t{1000});
    QCOMPARE(requestIn(thousand, 999)->id, QJsonValue(999));
    const Message more = parseMessage(batchOf(1001));
    QVERIFY(!more.batch);
    QCOMPARE(refusalIn(more)->error.code, ErrorCode::InvalidRequest);
}

void tst_Message::anErrorSaysItsKindAndTrace()
{
    const Error error = validationError(u"priority"_s, u"too high"_s, 100, 101);
    const QJsonObject response = objectOf(errorResponse(u"a"_s, error, u"trace-1"_s));
    QCOMPARE(response.value("id"_L1), QJsonValue(u"a"_s));
    QVERIFY(!response.contains("result"_L1));
    QCOMPARE(response.value("error"_L1).toObject(),
             (QJsonObject{{u"code"_s, 4000},
                          {u"message"_s, u"priority: too high"_s},
                          {u"data"_s,
                           QJsonObject{{u"field"_s, u"priority"_s},
                                       {u"limit"_s, 100},
                                       {u"got"_s, 101},
                                       {u"kind"_s, u"validation"_s},
                                       {u"trace_id"_s, u"trace-1"_s}}}}));
}

void tst_Message::responsesAreReadBack()
{
    const auto success = parseIncoming(successResponse(3, QJsonObject{{u"a"_s, 1}}));
    QVERIFY(success);
    const auto *response = std::get_if<Response>(&*success);
    QVERIFY(response);
    QCOMPARE(response->id, QJsonValue(3));
    QCOMPARE(*response->result, QJsonValue(QJsonObject{{u"a"_s, 1}}));

    const auto nothing = parseIncoming(successResponse(3, QJsonValue::Null));
    QVERIFY(std::get<Response>(*nothing).result->isNull());

    const auto failure = parseIncoming(errorResponse(4, notFoundError(u"no job"_s), u"t"_s));
    QVERIFY(failure);
    const Error error = std::get<Response>(*failure).result.error();
    QCOMPARE(error.code, ErrorCode::NotFound);
    QCOMPARE(error.message, u"no job"_s);
    QCOMPARE(error.data.value(u"trace_id"_s), QVariant(u"t"_s));

    const auto event = parseIncoming(notification(u"event"_s, {{u"seq"_s, 9}}));
    QCOMPARE(std::get<Notification>(*event).params.value("seq"_L1), QJsonValue(9));
}

void tst_Message::whatIsNoResponseIsRefused_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("no JSON") << QByteArray("nope");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"id":1,"result":1})");
    QTest::newRow("neither result nor error") << QByteArray(R"({"jsonrpc":"2.0","id":1})");
    QTest::newRow("both") << QByteArray(
        R"({"jsonrpc":"2.0","id":1,"result":1,"error":{"code":1,"message":""}})");
}

void tst_Message::whatIsNoResponseIsRefused()
{
    QFETCH(QByteArray, frame);
    QVERIFY(!parseIncoming(frame));
}

void tst_Message::aBatchOfResponsesIsAnArray()
{
    const QByteArray batch = batchResponse({successResponse(1, true), successResponse(2, u"x"_s)});
    QCOMPARE(batch,
             R"([{"jsonrpc":"2.0","id":1,"result":true},{"jsonrpc":"2.0","id":2,"result":"x"}])");
}

void tst_Message::anythingGivesAValueOrAnError()
{
    QRandomGenerator random(11);
    const QByteArrayList valid{
        R"({"jsonrpc":"2.0","method":"dev.get.v1","params":{"job_id":42},"id":1})",
        R"([{"jsonrpc":"2.0","method":"m","params":[1],"id":null},{"jsonrpc":"2.0","method":"m"}])",
        R"({"jsonrpc":"2.0","id":1,"error":{"code":4000,"message":"m","data":{}}})"};
    for (int round = 0; round < 30'000; ++round) {
        QByteArray frame = valid.at(random.bounded(static_cast<int>(valid.size())));
        for (int edits = random.bounded(1, 6); edits > 0; --edits) {
            const auto at = random.bounded(static_cast<int>(frame.size()));
            const int length = random.bounded(1, 8);
            if (random.bounded(2) == 0)
                frame.remove(at, length);
            else
                frame.insert(at, frame.mid(random.bounded(static_cast<int>(frame.size())), length));
            if (frame.isEmpty())
                frame = "x";
        }
        const Message message = parseMessage(frame);
        QVERIFY(message.entries.size() <= maxBatchEntries);
        if (const auto incoming = parseIncoming(frame); !incoming)
            QVERIFY(!incoming.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_Message)
#include "tst_message.moc"
