#include "service/jobtypes/payloadschema.h"

#include "service/jobtypes/schemakeywords.h"
#include "shared/domain/jsonchecks.h"
#include "shared/domain/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const auto schemaField = u"payload_schema"_s;

QString memberOf(const QString &path, const QString &name)
{
    return path + u'.' + name;
}

QString entryOf(const QString &path, qsizetype index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

Result<> unless(bool right, const QString &path, const QString &message)
{
    return right ? Result<>() : validationError(path, message);
}

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), [](const auto &entry) {
               return entry.isString();
           });
}

// Follows every reference, so that it meets all that a check of a payload can meet.
class SchemaWalk
{
public:
    explicit SchemaWalk(const QJsonObject &root)
        : m_root(root)
    { }

    Result<> walk(const QString &path, const QJsonValue &schema)
    {
        if (++m_parts > limits::payloadSchemaParts) {
            return validationError(schemaField, u"has too many parts, with every $ref followed"_s,
                                   limits::payloadSchemaParts);
        }
        if (!schema.isObject())
            return unless(schema.isBool(), path, u"must be a schema: an object, true or false"_s);
        const QJsonObject members = schema.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (const Result<> fine = walkMember(memberOf(path, it.key()), it.key(), it.value());
                !fine)
                return fine;
        }
        return {};
    }

private:
    Result<> walkMember(const QString &path, const QString &name, const QJsonValue &value)
    {
        const std::span<const SchemaKeyword> known = schemaKeywords();
        const auto keyword = std::ranges::find(known, name, &SchemaKeyword::name);
        if (keyword == known.end())
            return validationError(path, u"is a keyword that is not supported"_s);
        switch (keyword->value) {
        case KeywordValue::Anything:
            return {};
        case KeywordValue::Types:
            return checkTypes(path, value);
        case KeywordValue::List:
            return unless(!value.toArray().isEmpty(), path, u"must be a list that is not empty"_s);
        case KeywordValue::Names:
            return unless(isListOfTexts(value), path, u"must be a list of texts"_s);
        case KeywordValue::Number:
            return unless(value.isDouble(), path, u"must be a number"_s);
        case KeywordValue::Count:
            return unless(value.toInteger(-1) >= 0, path, u"must be a whole number from 0 on"_s);
        case KeywordValue::Flag:
            return unless(value.isBool(), path, u"must be true or false"_s);
        case KeywordValue::Pattern:
            return checkPattern(path, value);
        case KeywordValue::Reference:
            return follow(path, value);
        case KeywordValue::Schema:
            return walk(path, value);
        case KeywordValue::Schemas:
            return walkList(path, value);
        case KeywordValue::NamedSchemas:
            return walkNamed(path, value);
        }
        return {};
    }

    static Result<> checkTypes(const QString &path, const QJsonValue &value)
    {
        const QJsonArray types = value.isArray() ? value.toArray() : QJsonArray{value};
        const bool right =
            !types.isEmpty() && std::all_of(types.begin(), types.end(), [](const auto &type) {
                return !schemaTypeInWords(type.toString()).isEmpty();
            });
        return unless(
            right, path,
            u"must be string, number, integer, boolean, object, array or null, or a list of them"_s);
    }

    // Compiling one may take half a millisecond.
    Result<> checkPattern(const QString &path, const QJsonValue &value)
    {
        if (!value.isString())
            return validationError(path, u"must be a text"_s);
        if (++m_patterns > limits::payloadSchemaPatterns) {
            return validationError(schemaField,
                                   u"has too many patterns, with every $ref followed"_s,
                                   limits::payloadSchemaPatterns);
        }
        return PayloadPattern::check(path, value.toString());
    }

    Result<> walkList(const QString &path, const QJsonValue &value)
    {
        const QJsonArray schemas = value.toArray();
        if (schemas.isEmpty())
            return validationError(path, u"must be a list of schemas that is not empty"_s);
        for (qsizetype i = 0; i < schemas.size(); ++i) {
            if (const Result<> fine = walk(entryOf(path, i), schemas.at(i)); !fine)
                return fine;
        }
        return {};
    }

    Result<> walkNamed(const QString &path, const QJsonValue &value)
    {
        if (!value.isObject())
            return validationError(path, u"must be an object of schemas"_s);
        const QJsonObject schemas = value.toObject();
        for (auto it = schemas.begin(); it != schemas.end(); ++it) {
            if (const Result<> fine = walk(memberOf(path, it.key()), it.value()); !fine)
                return fine;
        }
        return {};
    }

    Result<> follow(const QString &path, const QJsonValue &value)
    {
        const QString reference = value.toString();
        if (!reference.startsWith("#/"_L1)) {
            return validationError(
                path, u"must lead to a part of this schema, as #/definitions/name does"_s, {},
                reference);
        }
        if (m_followed.contains(reference))
            return validationError(path, u"leads in a circle"_s, {}, reference);
        const QJsonValue target = schemaAt(m_root, reference);
        if (target.isUndefined())
            return validationError(path, u"leads to nothing"_s, {}, reference);
        if (m_followed.size() >= limits::payloadDepth)
            return validationError(path, u"follows too many others"_s, limits::payloadDepth,
                                   reference);
        m_followed.insert(reference);
        const Result<> fine = walk(path, target);
        m_followed.remove(reference);
        return fine;
    }

    const QJsonObject &m_root;
    QSet<QString> m_followed = {}; // on the way to where we are
    int m_parts = 0;
    int m_patterns = 0;
};

} // namespace

Result<> PayloadSchema::validate() const
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (text.size() > limits::payloadSchemaBytes) {
        return validationError(schemaField, u"is too large"_s, limits::payloadSchemaBytes,
                               text.size());
    }
    if (const int depth = nestingDepth(text); depth > limits::payloadDepth)
        return validationError(schemaField, u"is nested too deeply"_s, limits::payloadDepth, depth);
    return SchemaWalk(json).walk(schemaField, json);
}

} // namespace sem
