#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <variant>
#include <vector>

// JSON-RPC 2.0: what a frame says, and the frames we say. All texts are compact JSON without a line
// end; frame() in framing.h adds what the connection needs.
namespace sem {

inline constexpr int maxBatchEntries = 1'000;

// --- Service's side ---

struct Request
{
    // Text, number or null; Undefined for a notification. Integers are exact.
    QJsonValue id = QJsonValue::Undefined;
    bool notification = false; // is never answered, not even with an error
    QString method = {};
    QJsonObject params = {}; // named ones only; none given is an empty object
};

// An entry that is no valid request, and the error it is answered with.
struct Refusal
{
    QJsonValue id = QJsonValue::Null; // the entry's own where it could be read
    Error error = {};
};

using Entry = std::variant<Request, Refusal>;

struct Message
{
    bool batch = false; // answered with one array, in the order of `entries`
    std::vector<Entry> entries = {}; // can be empty: then there is nothing to answer
};

// What stands in one frame; every mistake becomes a Refusal:
//   ParseError      not strict JSON
//   InvalidRequest  not a request of JSON-RPC 2.0, an empty batch, one of over maxBatchEntries, an
//                   integer as id that would not come back as it was
//   InvalidParams   params by position (of a notification: left out without a word)
Message parseMessage(QByteArrayView frame);

// --- Client's side ---

struct Response
{
    QJsonValue id = QJsonValue::Null;
    Result<QJsonValue> result;
};

struct Notification
{
    QString method = {};
    QJsonObject params = {};
};

using Incoming = std::variant<Response, Notification>;

// What the service sent. ParseError or InvalidRequest for what is neither.
Result<Incoming> parseIncoming(QByteArrayView frame);
// The same of a frame that may be the answers to a batch.
Result<std::vector<Incoming>> parseAllIncoming(QByteArrayView frame);

// --- Writing ---

QByteArray request(const QJsonValue &id, const QString &method, const QJsonObject &params);
QByteArray batchRequest(const QList<QByteArray> &requests);
QByteArray notification(const QString &method, const QJsonObject &params);
QByteArray successResponse(const QJsonValue &id, const QJsonValue &result);
// With what every error on the wire carries in its data: its kind and the trace id.
Error asSent(Error error, const QString &traceId);
QByteArray errorResponse(const QJsonValue &id, const Error &error, const QString &traceId);
// The responses to a batch, already in order.
QByteArray batchResponse(const QList<QByteArray> &responses);

} // namespace sem
