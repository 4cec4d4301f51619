#include "shared/domain/limits.h"
#include "shared/rpc/methods.h"

#include <QJsonArray>

#include <array>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

QJsonObject schemaOf(const Field &field);

QJsonObject objectSchema(const std::vector<Field> &fields, Completeness completeness)
{
    QJsonObject schema{{u"type"_s, u"object"_s}};
    QJsonObject properties;
    QJsonArray required;
    for (const Field &field : fields) {
        properties.insert(field.name, schemaOf(field));
        if (field.presence == Field::Presence::Required && completeness == Completeness::Whole)
            required.append(field.name);
    }
    if (!properties.isEmpty())
        schema.insert(u"properties"_s, properties);
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return schema;
}

QJsonObject textSchema(const Field &field)
{
    QJsonObject schema{{u"type"_s, u"string"_s}};
    if (!field.words.isEmpty())
        schema.insert(u"enum"_s, QJsonArray::fromStringList(field.words));
    if (field.lowest > 0)
        schema.insert(u"minLength"_s, field.lowest);
    if (field.highest < std::numeric_limits<qint64>::max())
        schema.insert(u"maxLength"_s, field.highest);
    return schema;
}

QJsonObject numberSchema(const QString &type, const Field &field)
{
    QJsonObject schema{{u"type"_s, type}};
    if (field.lowest > std::numeric_limits<qint64>::min())
        schema.insert(u"minimum"_s, field.lowest);
    if (field.highest < std::numeric_limits<qint64>::max())
        schema.insert(u"maximum"_s, field.highest);
    return schema;
}

QJsonObject listSchema(const Field &field)
{
    QJsonObject schema{{u"type"_s, u"array"_s}, {u"items"_s, schemaOf(field.fields.front())}};
    if (field.lowest > 0)
        schema.insert(u"minItems"_s, field.lowest);
    if (field.highest < std::numeric_limits<qint64>::max())
        schema.insert(u"maxItems"_s, field.highest);
    return schema;
}

QJsonObject bareSchema(const Field &field)
{
    switch (field.type) {
    case Field::Type::Text:
        return textSchema(field);
    case Field::Type::QueueName:
        return {{u"type"_s, u"string"_s},
                {u"pattern"_s, u"^[A-Za-z0-9_-]{1,%1}$"_s.arg(limits::queueLength)}};
    case Field::Type::Integer:
        return numberSchema(u"integer"_s, field);
    case Field::Type::Number:
        return numberSchema(u"number"_s, field);
    case Field::Type::Boolean:
        return {{u"type"_s, u"boolean"_s}};
    case Field::Type::Object:
        return objectSchema(field.fields, Completeness::Whole);
    case Field::Type::WholeJob:
        return objectSchema(jobFields(), Completeness::Whole);
    case Field::Type::JobEdits:
        return objectSchema(jobEditFields(), Completeness::Partial);
    case Field::Type::List:
        return listSchema(field);
    case Field::Type::OneOrList:
        return {{u"oneOf"_s, QJsonArray{schemaOf(field.fields.front()), listSchema(field)}}};
    case Field::Type::JobReference:
        return {{u"oneOf"_s,
                 QJsonArray{QJsonObject{{u"type"_s, u"string"_s}},
                            QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}}}}};
    case Field::Type::Any:
        return {};
    }
    return {};
}

QJsonObject schemaOf(const Field &field)
{
    QJsonObject schema = bareSchema(field);
    if (field.isClearable) {
        const QJsonObject null{{u"type"_s, u"null"_s}};
        schema = {{u"oneOf"_s, QJsonArray{schema, null}}};
    }
    if (!field.description.isEmpty())
        schema.insert(u"description"_s, field.description);
    if (!field.defaultValue.isUndefined())
        schema.insert(u"default"_s, field.defaultValue);
    return schema;
}

QJsonArray errors()
{
    using enum ErrorCode;
    constexpr std::array codes{InvalidParams, Validation, NotFound, Conflict, Throttled,
                               Unauthorized,  Internal,   Database, System};
    QJsonArray list;
    for (const ErrorCode code : codes) {
        list.append(
            QJsonObject{{u"code"_s, static_cast<int>(code)}, {u"message"_s, errorKind(code)}});
    }
    return list;
}

QJsonObject describe(const MethodInfo &method)
{
    QJsonArray params;
    for (const Field &field : method.params) {
        params.append(QJsonObject{{u"name"_s, field.name},
                                  {u"description"_s, field.description},
                                  {u"required"_s, field.presence == Field::Presence::Required},
                                  {u"schema"_s, schemaOf(field)}});
    }
    return {{u"name"_s, QString(method.name)},
            {u"summary"_s, method.summary},
            {u"paramStructure"_s, u"by-name"_s},
            {u"params"_s, params},
            {u"result"_s,
             QJsonObject{{u"name"_s, u"result"_s},
                         {u"schema"_s, objectSchema(method.result, Completeness::Whole)}}},
            {u"errors"_s, errors()}};
}

} // namespace

QJsonObject openRpcDocument()
{
    QJsonArray methods;
    for (const MethodInfo &method : methodTable())
        methods.append(describe(method));
    return {{u"openrpc"_s, u"1.3.2"_s},
            {u"info"_s,
             QJsonObject{{u"title"_s, u"SemanticaTask Engine"_s},
                         {u"version"_s, QStringLiteral(SEMANTICATASK_VERSION)},
                         {u"license"_s, QJsonObject{{u"name"_s, u"MIT"_s}}}}},
            {u"methods"_s, methods}};
}

} // namespace sem
