#include "shared/rpc/members.h"

#include <QJsonDocument>

#include <array>
#include <utility>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array freezeWords{
    std::pair(FreezeReason::User, "user"_L1),
    std::pair(FreezeReason::Queue, "queue"_L1),
    std::pair(FreezeReason::Service, "service"_L1),
    std::pair(FreezeReason::Condition, "condition"_L1),
};

} // namespace

QJsonArray toJson(FreezeReasons reasons)
{
    QJsonArray words;
    for (const auto &[reason, word] : freezeWords) {
        if (reasons.testFlag(reason))
            words.append(word);
    }
    return words;
}

std::optional<FreezeReasons> freezeReasonsFromJson(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    FreezeReasons reasons;
    const QJsonArray given = value.toArray();
    for (const auto &[reason, word] : freezeWords)
        reasons.setFlag(reason, given.contains(word));
    return reasons;
}

// Wrapped, because QJsonDocument knows objects and arrays only.
QJsonValue valueFromText(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

QByteArray textFromValue(const QJsonValue &value)
{
    if (const qint64 number = value.toInteger(0); number != 0) // as most ids of requests are
        return QByteArray::number(number);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

Error MemberReader::unreadable(QLatin1StringView name)
{
    return {.code = ErrorCode::Internal,
            .message = u"%1 is missing or of another type"_s.arg(name),
            .data = {{u"field"_s, QString(name)}}};
}

} // namespace sem
