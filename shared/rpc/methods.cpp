#include "shared/rpc/methods.h"

#include "shared/domain/checks.h"
#include "shared/rpc/codec.h"

#include <QJsonArray>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// `path` leads to the value: "filter.state[2]".
Result<> checkValue(const Field &field, const QString &path, const QJsonValue &value);

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    // toInteger() answers its argument for whatever is no integer of 64 bits.
    const qint64 number = value.toInteger(0);
    if (number == 0 && value.toInteger(1) != 0)
        return {};
    return number;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return wholeNumber(value) ? u"integer"_s : u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

Error invalidParams(const QString &path, const QString &message)
{
    return {.code = ErrorCode::InvalidParams,
            .message = path + u": "_s + message,
            .data = {{u"field"_s, path}}};
}

Error wrongType(const QString &path, const QString &expected, const QJsonValue &value)
{
    Error error = invalidParams(path, u"must be %1"_s.arg(expected));
    error.data.insert(u"expected"_s, expected);
    error.data.insert(u"got"_s, typeName(value));
    return error;
}

Result<> checkString(const Field &field, const QString &path, const QJsonValue &value)
{
    if (!value.isString())
        return wrongType(path, u"string"_s, value);
    const QString text = value.toString();
    if (field.type == Field::Type::QueueName)
        return checkQueueName(path, text);
    if (field.words.isEmpty())
        return checkText(path, text, field.lowest, field.highest);
    if (!field.words.contains(text)) {
        return validationError(path, u"must be one of %1"_s.arg(field.words.join(u", "_s)),
                               field.words, text);
    }
    return {};
}

Result<> checkInteger(const Field &field, const QString &path, const QJsonValue &value)
{
    if (const std::optional<qint64> number = wholeNumber(value))
        return checkRange(path, *number, field.lowest, field.highest);
    constexpr double beyondIntegers = 0x1p63;
    const double number = value.toDouble();
    if (number >= -beyondIntegers && number < beyondIntegers)
        return wrongType(path, u"integer"_s, value);
    return validationError(path, u"must be %1 to %2"_s.arg(field.lowest).arg(field.highest),
                           number < 0 ? field.lowest : field.highest, number);
}

Result<> checkList(const Field &field, const QString &path, const QJsonValue &value)
{
    if (!value.isArray())
        return wrongType(path, u"array"_s, value);
    const QJsonArray array = value.toArray();
    if (array.size() < field.lowest || array.size() > field.highest) {
        return validationError(
            path, u"must have %1 to %2 entries"_s.arg(field.lowest).arg(field.highest),
            array.size() < field.lowest ? field.lowest : field.highest, array.size());
    }
    const Field &element = field.fields.front();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (Result<> r = checkValue(element, u"%1[%2]"_s.arg(path).arg(i), array.at(i)); !r)
            return r;
    }
    return {};
}

Result<> checkJobRef(const QString &path, const QJsonValue &value)
{
    if (!value.isString() && !wholeNumber(value))
        return wrongType(path, u"string or integer"_s, value);
    if (!jobRefFromJson(value))
        return validationError(path, u"names no job"_s, {}, value.toVariant());
    return {};
}

Result<> checkMembers(const std::vector<Field> &fields, const QString &prefix,
                      const QJsonObject &object, Completeness completeness)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field &known) { return known.name == name; });
        if (field == fields.end())
            return invalidParams(prefix + name, u"is unknown"_s);
        const QString path = prefix.isEmpty() ? name : prefix + name;
        if (Result<> r = checkValue(*field, path, it.value()); !r)
            return r;
    }
    if (completeness == Completeness::Partial)
        return {};
    for (const Field &field : fields) {
        if (field.presence == Field::Presence::Required && !object.contains(field.name))
            return invalidParams(prefix + field.name, u"is missing"_s);
    }
    return {};
}

Result<> checkValue(const Field &field, const QString &path, const QJsonValue &value)
{
    if (field.isClearable && value.isNull())
        return {};
    switch (field.type) {
    case Field::Type::Text:
    case Field::Type::QueueName:
        return checkString(field, path, value);
    case Field::Type::Integer:
        return value.isDouble() ? checkInteger(field, path, value)
                                : wrongType(path, u"integer"_s, value);
    case Field::Type::Number:
        return value.isDouble() ? checkFraction(path, value.toDouble(), field.lowest, field.highest)
                                : wrongType(path, u"number"_s, value);
    case Field::Type::Boolean:
        return value.isBool() ? Result<>() : wrongType(path, u"boolean"_s, value);
    case Field::Type::Object:
        if (!value.isObject())
            return wrongType(path, u"object"_s, value);
        return field.fields.empty()
            ? Result<>()
            : checkMembers(field.fields, path + u'.', value.toObject(), Completeness::Whole);
    case Field::Type::WholeJob:
    case Field::Type::JobEdits:
        return value.isObject() ? Result<>() : wrongType(path, u"object"_s, value);
    case Field::Type::List:
        return checkList(field, path, value);
    case Field::Type::OneOrList:
        return value.isArray() ? checkList(field, path, value)
                               : checkValue(field.fields.front(), path, value);
    case Field::Type::JobReference:
        return checkJobRef(path, value);
    case Field::Type::Any:
        return {};
    }
    return {};
}

Result<> checkChoice(const MethodInfo::Choice &choice, const QJsonObject &all)
{
    if (!choice.within.isEmpty() && !all.contains(choice.within))
        return {};
    const QJsonObject params = choice.within.isEmpty() ? all : all.value(choice.within).toObject();
    QStringList given;
    for (const QString &name : choice.names) {
        if (params.contains(name))
            given.append(name);
    }
    const QString names = choice.names.join(u", "_s);
    if (given.size() > 1)
        return invalidParams(given.at(1), u"only one may be given of %1"_s.arg(names));
    if (!choice.filter.isEmpty() && params.contains(choice.filter)) {
        if (given.isEmpty())
            return {};
        if (given.first() == choice.names.first()) {
            return invalidParams(choice.filter, u"does not go with %1"_s.arg(choice.names.first()));
        }
    }
    if (given.isEmpty() && choice.count == MethodInfo::Choice::Count::ExactlyOne)
        return invalidParams(choice.names.front(), u"one must be given of %1"_s.arg(names));
    return {};
}

} // namespace

const MethodInfo *findMethod(const QString &name)
{
    const std::span<const MethodInfo> table = methodTable();
    const auto method = std::find_if(table.begin(), table.end(),
                                     [&](const MethodInfo &info) { return info.name == name; });
    return method == table.end() ? nullptr : &*method;
}

Result<> checkParams(const MethodInfo &method, const QJsonObject &params)
{
    if (Result<> r = checkMembers(method.params, {}, params, Completeness::Whole); !r)
        return r;
    for (const MethodInfo::Choice &choice : method.choices) {
        if (Result<> r = checkChoice(choice, params); !r)
            return r;
    }
    return {};
}

Result<> checkJobFields(const QJsonObject &fields, Completeness completeness)
{
    return checkMembers(jobFields(), {}, fields, completeness);
}

Result<> checkJobEdits(const QJsonObject &edits)
{
    return checkMembers(jobEditFields(), {}, edits, Completeness::Partial);
}

} // namespace sem
