#include "service/jobtypes/schemakeywords.h"

#include <QJsonArray>
#include <QUrl>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// By the number that a reference has for it, which is written in one way only.
QJsonValue entryOf(const QJsonArray &list, const QString &number)
{
    const int index = number.toInt();
    return number == QString::number(index) ? list.at(index) : QJsonValue::Undefined;
}

} // namespace

std::span<const SchemaKeyword> schemaKeywords()
{
    using enum KeywordValue;
    static constexpr SchemaKeyword table[] = {
        {"type"_L1, Types},
        {"enum"_L1, List},
        {"const"_L1, Anything},
        {"minimum"_L1, Number},
        {"maximum"_L1, Number},
        {"exclusiveMinimum"_L1, Number},
        {"exclusiveMaximum"_L1, Number},
        {"minLength"_L1, Count},
        {"maxLength"_L1, Count},
        {"pattern"_L1, Pattern},
        {"items"_L1, Schema},
        {"minItems"_L1, Count},
        {"maxItems"_L1, Count},
        {"uniqueItems"_L1, Flag},
        {"properties"_L1, NamedSchemas},
        {"required"_L1, Names},
        {"additionalProperties"_L1, Schema},
        {"minProperties"_L1, Count},
        {"maxProperties"_L1, Count},
        {"allOf"_L1, Schemas},
        {"anyOf"_L1, Schemas},
        {"oneOf"_L1, Schemas},
        {"not"_L1, Schema},
        {"$ref"_L1, Reference},
        {"definitions"_L1, NamedSchemas},
        {"$defs"_L1, NamedSchemas},
        // Read by people and their tools.
        {"$schema"_L1, Anything},
        {"$id"_L1, Anything},
        {"id"_L1, Anything},
        {"$comment"_L1, Anything},
        {"title"_L1, Anything},
        {"description"_L1, Anything},
        {"default"_L1, Anything},
        {"examples"_L1, Anything},
        {"format"_L1, Anything},
    };
    return table;
}

QString schemaTypeInWords(const QString &type)
{
    static const QHash<QString, QString> words{
        {u"string"_s, u"a text"_s},
        {u"number"_s, u"a number"_s},
        {u"integer"_s, u"a whole number"_s},
        {u"boolean"_s, u"true or false"_s},
        {u"object"_s, u"an object"_s},
        {u"array"_s, u"a list"_s},
        {u"null"_s, u"null"_s},
    };
    return words.value(type);
}

QJsonValue schemaAt(const QJsonObject &root, const QString &reference)
{
    if (!reference.startsWith("#/"_L1))
        return QJsonValue::Undefined;
    QJsonValue value = root;
    const QStringList steps = reference.sliced(2).split(u'/');
    for (const QString &step : steps) {
        const QString name = QUrl::fromPercentEncoding(step.toUtf8())
                                 .replace("~1"_L1, "/"_L1)
                                 .replace("~0"_L1, "~"_L1);
        value = value.isArray() ? entryOf(value.toArray(), name) : value.toObject().value(name);
    }
    return value;
}

} // namespace sem
