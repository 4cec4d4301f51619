#pragma once

#include "shared/core/clock.h"
#include "shared/core/result.h"
#include "shared/core/words.h"
#include "shared/domain/jobid.h"
#include "shared/domain/jobstate.h"
#include "shared/rpc/codec.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>
#include <vector>

// Structs as JSON objects, in both directions from one list of members:
//
//     void describe(auto &members, MaybeConst<Queue> auto &queue)
//     {
//         members("name"_L1, queue.name);
//         members.optional("paused"_L1, queue.paused);
//     }
//
// MemberWriter and MemberReader are the two things that `members` can be.
namespace sem {

template<typename T, typename Struct>
concept MaybeConst = std::same_as<std::remove_const_t<T>, Struct>;

template<typename T>
inline constexpr bool isVector = false;
template<typename T>
inline constexpr bool isVector<std::vector<T>> = true;

QJsonArray toJson(FreezeReasons reasons);
std::optional<FreezeReasons> freezeReasonsFromJson(const QJsonValue &value);

// A JSON text as the value it says, and back, compact.
QJsonValue valueFromText(const QByteArray &json);
QByteArray textFromValue(const QJsonValue &value);

template<typename T>
QJsonObject toObject(const T &value);
template<typename T>
Result<T> fromObject(const QJsonObject &object);

template<typename T>
QJsonValue toValue(const T &value)
{
    if constexpr (std::same_as<T,
                               bool> || std::same_as<T, QString> || std::same_as<T, QJsonObject>) {
        return value;
    } else if constexpr (std::integral<T>) {
        return static_cast<qint64>(value);
    } else if constexpr (std::same_as<T, double>) {
        return value;
    } else if constexpr (std::is_enum_v<T>) {
        return nameOf(value);
    } else if constexpr (std::same_as<T, JobId>) {
        return value.toString();
    } else if constexpr (std::same_as<T, Timestamp>) {
        return toEpochMs(value);
    } else if constexpr (std::same_as<T, Duration>) {
        return static_cast<qint64>(value.count());
    } else if constexpr (std::same_as<T, std::chrono::microseconds>) {
        return std::chrono::duration<double, std::milli>(value).count();
    } else if constexpr (std::same_as<T, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (std::same_as<T, QVariantMap>) {
        return QJsonObject::fromVariantMap(value);
    } else if constexpr (std::same_as<T, QByteArray>) {
        return valueFromText(value);
    } else if constexpr (std::same_as<T, JobRef> || std::same_as<T, FreezeReasons>) {
        return toJson(value);
    } else if constexpr (isVector<T>) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(toValue(element));
        return array;
    } else {
        return toObject(value);
    }
}

// None: a value of another type.
template<typename T>
std::optional<T> fromValue(const QJsonValue &value)
{
    if constexpr (std::same_as<T, bool>) {
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    } else if constexpr (std::same_as<T, QString>) {
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    } else if constexpr (std::integral<T>) {
        const double number = value.toDouble(-std::numeric_limits<double>::infinity());
        const bool fits = number >= static_cast<double>(std::numeric_limits<T>::min())
            && number <= static_cast<double>(std::numeric_limits<T>::max());
        return fits ? std::optional(static_cast<T>(value.toInteger())) : std::nullopt;
    } else if constexpr (std::same_as<T, double>) {
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    } else if constexpr (std::is_enum_v<T>) {
        return fromLowerWord<T>(value.toString().toLower());
    } else if constexpr (std::same_as<T, JobId>) {
        return JobId::fromString(value.toString());
    } else if constexpr (std::same_as<T, Timestamp>) {
        return value.isDouble() ? std::optional(fromEpochMs(value.toInteger())) : std::nullopt;
    } else if constexpr (std::same_as<T, Duration>) {
        return value.isDouble() ? std::optional(Duration(value.toInteger())) : std::nullopt;
    } else if constexpr (std::same_as<T, std::chrono::microseconds>) {
        const std::chrono::duration<double, std::milli> ms(value.toDouble());
        return value.isDouble() ? std::optional(std::chrono::round<T>(ms)) : std::nullopt;
    } else if constexpr (std::same_as<T, QVariantMap>) {
        return value.isObject() ? std::optional(value.toObject().toVariantMap()) : std::nullopt;
    } else if constexpr (std::same_as<T, QJsonObject>) {
        return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
    } else if constexpr (std::same_as<T, QByteArray>) {
        return textFromValue(value);
    } else if constexpr (std::same_as<T, JobRef>) {
        return jobRefFromJson(value);
    } else if constexpr (std::same_as<T, FreezeReasons>) {
        return freezeReasonsFromJson(value);
    } else if constexpr (isVector<T> || std::same_as<T, QStringList>) {
        if constexpr (std::same_as<T, QStringList>) {
            if (value.isString()) // a list of one may come without its brackets
                return QStringList{value.toString()};
        }
        if (!value.isArray())
            return {};
        T list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            auto item = fromValue<typename T::value_type>(element);
            if (!item)
                return {};
            list.push_back(*std::move(item));
        }
        return list;
    } else {
        Result<T> read = fromObject<T>(value.toObject());
        return value.isObject() && read ? std::optional(*std::move(read)) : std::nullopt;
    }
}

class MemberWriter
{
public:
    template<typename T>
    void operator()(QLatin1StringView name, const T &value)
    {
        m_object.insert(name, toValue(value));
    }

    template<typename T>
    void operator()(QLatin1StringView name, const std::optional<T> &value)
    {
        if (value)
            (*this)(name, *value);
    }

    // Left out where it says what is understood anyway.
    template<typename T>
    void optional(QLatin1StringView name, const T &value, const T &understood = {})
    {
        if (value != understood)
            (*this)(name, value);
    }

    QJsonObject object() && { return std::move(m_object); }

private:
    QJsonObject m_object = {};
};

class MemberReader
{
public:
    explicit MemberReader(const QJsonObject &object)
        : m_object(object)
    { }

    template<typename T>
    void operator()(QLatin1StringView name, T &value)
    {
        read(name, m_object.value(name), value);
    }

    template<typename T>
    void operator()(QLatin1StringView name, std::optional<T> &value)
    {
        if (const QJsonValue member = m_object.value(name); !member.isUndefined())
            read(name, member, value.emplace());
    }

    // What is absent stays as it was.
    template<typename T>
    void optional(QLatin1StringView name, T &value, const T & = {})
    {
        if (const QJsonValue member = m_object.value(name); !member.isUndefined())
            read(name, member, value);
    }

    // Of the first member that could not be read.
    const std::optional<Error> &error() const { return m_error; }

private:
    template<typename T>
    void read(QLatin1StringView name, const QJsonValue &member, T &value)
    {
        if (std::optional<T> known = fromValue<T>(member))
            value = *std::move(known);
        else if (!m_error)
            m_error = unreadable(name);
    }

    static Error unreadable(QLatin1StringView name);

    const QJsonObject &m_object;
    std::optional<Error> m_error = {};
};

template<typename T>
QJsonObject toObject(const T &value)
{
    MemberWriter members;
    describe(members, value);
    return std::move(members).object();
}

template<typename T>
Result<T> fromObject(const QJsonObject &object)
{
    T value;
    MemberReader members(object);
    describe(members, value);
    if (members.error())
        return *members.error();
    return value;
}

} // namespace sem
