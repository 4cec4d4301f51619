#include "shared/rpc/message.h"

#include "shared/rpc/codec.h"
#include "shared/rpc/members.h"
#include "shared/rpc/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const auto version = "2.0"_L1;

Error invalidRequest(const QString &message)
{
    return {.code = ErrorCode::InvalidRequest, .message = message};
}

Refusal refusal(const QJsonValue &id, ErrorCode code, const QString &message)
{
    return {.id = id.isUndefined() ? QJsonValue::Null : id,
            .error = {.code = code, .message = message}};
}

// An integer beyond 64 bits has become the nearest double, another number that nobody is waiting
// for, or the lowest integer where that is the nearest.
bool comesBackAsItWas(const QJsonValue &id)
{
    constexpr auto lowest = std::numeric_limits<qint64>::min();
    return !id.isDouble() || id.toInteger(lowest) != lowest || std::abs(id.toDouble()) < 0x1p63;
}

// None: params by position in a notification, which must stay unanswered.
std::optional<Entry> parseEntry(const QJsonValue &value)
{
    if (!value.isObject())
        return refusal({}, ErrorCode::InvalidRequest, u"a request is an object"_s);
    const QJsonObject object = value.toObject();
    const QJsonValue id = object.value("id"_L1);
    const bool notification = id.isUndefined();
    if (!notification && !id.isString() && !id.isDouble() && !id.isNull()) {
        return refusal({}, ErrorCode::InvalidRequest, u"id must be a text, a number or null"_s);
    }
    if (!comesBackAsItWas(id))
        return refusal({}, ErrorCode::InvalidRequest, u"an integer as id is too large"_s);
    if (object.value("jsonrpc"_L1) != version)
        return refusal(id, ErrorCode::InvalidRequest, u"jsonrpc must be \"2.0\""_s);
    const QJsonValue method = object.value("method"_L1);
    if (!method.isString())
        return refusal(id, ErrorCode::InvalidRequest, u"method must be a text"_s);

    const QJsonValue params = object.value("params"_L1);
    if (params.isArray()) {
        if (notification)
            return {};
        return refusal(id, ErrorCode::InvalidParams, u"params must be given by name"_s);
    }
    if (!params.isUndefined() && !params.isObject())
        return refusal(id, ErrorCode::InvalidRequest, u"params must be an object"_s);
    return Request{.id = id,
                   .notification = notification,
                   .method = method.toString(),
                   .params = params.toObject()};
}

Message single(Entry entry)
{
    Message message;
    message.entries.push_back(std::move(entry));
    return message;
}

Message parseBatch(const QJsonArray &array)
{
    if (array.isEmpty())
        return single(refusal({}, ErrorCode::InvalidRequest, u"a batch must not be empty"_s));
    if (array.size() > maxBatchEntries) {
        return single(refusal({}, ErrorCode::InvalidRequest,
                              u"a batch takes %1 entries at most"_s.arg(maxBatchEntries)));
    }
    Message message{.batch = true};
    message.entries.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &value : array) {
        if (std::optional<Entry> entry = parseEntry(value))
            message.entries.push_back(*std::move(entry));
    }
    return message;
}

QByteArray toText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Written by hand, so that a long answer is not copied into an envelope first.
QByteArray response(const QJsonValue &id, const char *member, const QJsonValue &content)
{
    return R"({"jsonrpc":"2.0","id":)" + textFromValue(id) + ",\"" + member
        + "\":" + textFromValue(content) + '}';
}

} // namespace

Message parseMessage(QByteArrayView frame)
{
    const Result<QJsonValue> value = parseStrictJson(frame);
    if (!value)
        return single(Refusal{.error = value.error()});
    if (value->isArray())
        return parseBatch(value->toArray());
    Message message;
    if (std::optional<Entry> entry = parseEntry(*value))
        message.entries.push_back(*std::move(entry));
    return message;
}

namespace {

Result<Incoming> incomingFrom(const QJsonObject &object)
{
    if (object.value("jsonrpc"_L1) != version)
        return invalidRequest(u"not a message of JSON-RPC 2.0"_s);
    const QJsonValue method = object.value("method"_L1);
    const QJsonValue result = object.value("result"_L1);
    const QJsonValue error = object.value("error"_L1);
    if (method.isString())
        return Incoming(Notification{method.toString(), object.value("params"_L1).toObject()});
    if (error.isObject() && result.isUndefined())
        return Incoming(Response{object.value("id"_L1), errorFromJson(error.toObject())});
    if (!result.isUndefined() && error.isUndefined())
        return Incoming(Response{object.value("id"_L1), result});
    return invalidRequest(u"neither a notification nor a response"_s);
}

} // namespace

Result<Incoming> parseIncoming(QByteArrayView frame)
{
    const Result<QJsonValue> value = parseStrictJson(frame);
    if (!value)
        return value.error();
    return incomingFrom(value->toObject());
}

Result<std::vector<Incoming>> parseAllIncoming(QByteArrayView frame)
{
    const Result<QJsonValue> value = parseStrictJson(frame);
    if (!value)
        return value.error();
    const QJsonArray entries = value->isArray() ? value->toArray() : QJsonArray{*value};
    if (entries.isEmpty())
        return invalidRequest(u"an empty batch"_s);
    std::vector<Incoming> all;
    for (const QJsonValue &entry : entries) {
        Result<Incoming> incoming = incomingFrom(entry.toObject());
        if (!incoming)
            return incoming.error();
        all.push_back(*std::move(incoming));
    }
    return all;
}

QByteArray request(const QJsonValue &id, const QString &method, const QJsonObject &params)
{
    return toText(QJsonObject{
        {u"jsonrpc"_s, version}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}});
}

QByteArray batchRequest(const QList<QByteArray> &requests)
{
    return '[' + requests.join(',') + ']';
}

QByteArray notification(const QString &method, const QJsonObject &params)
{
    return toText(
        QJsonObject{{u"jsonrpc"_s, version}, {u"method"_s, method}, {u"params"_s, params}});
}

QByteArray successResponse(const QJsonValue &id, const QJsonValue &result)
{
    return response(id, "result", result);
}

Error asSent(Error error, const QString &traceId)
{
    error.data.insert(u"kind"_s, errorKind(error.code));
    error.data.insert(u"trace_id"_s, traceId);
    return error;
}

QByteArray errorResponse(const QJsonValue &id, const Error &error, const QString &traceId)
{
    return response(id, "error", toJson(asSent(error, traceId)));
}

QByteArray batchResponse(const QList<QByteArray> &responses)
{
    return '[' + responses.join(',') + ']';
}

} // namespace sem
