#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <span>

namespace sem {

// What the value of a keyword of JSON Schema must be.
enum class KeywordValue {
    Anything, // also of those that only people read
    Types, // a type's name, or a list of them
    List, // not empty
    Names, // a list of texts
    Number,
    Count, // a whole number from 0 on
    Flag,
    Pattern,
    Reference,
    Schema, // an object, or true for anything and false for nothing
    Schemas, // a list of them, not empty
    NamedSchemas, // an object of them
};

struct SchemaKeyword
{
    QLatin1StringView name = {};
    KeywordValue value = KeywordValue::Anything;
};

// All that are known.
std::span<const SchemaKeyword> schemaKeywords();

// The names that `type` knows, in plain words ("a whole number"). Empty: there is no such type.
QString schemaTypeInWords(const QString &type);

// What a "$ref" ("#/definitions/size") leads to. Undefined: nothing.
QJsonValue schemaAt(const QJsonObject &root, const QString &reference);

} // namespace sem
