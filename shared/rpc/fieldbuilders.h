#pragma once

#include "shared/domain/limits.h"
#include "shared/rpc/methods.h"

// The words that the table of methods is written in.
namespace sem::fields {

inline Field text(const QString &name, int longest, const QString &description)
{
    return {.name = name,
            .type = Field::Type::Text,
            .description = description,
            .lowest = 1,
            .highest = longest};
}

inline Field word(const QString &name, const QStringList &words, const QString &description)
{
    return {.name = name, .type = Field::Type::Text, .description = description, .words = words};
}

inline Field integer(const QString &name, qint64 lowest, qint64 highest, const QString &description)
{
    return {.name = name,
            .type = Field::Type::Integer,
            .description = description,
            .lowest = lowest,
            .highest = highest};
}

inline Field number(const QString &name, qint64 lowest, qint64 highest, const QString &description)
{
    return {.name = name,
            .type = Field::Type::Number,
            .description = description,
            .lowest = lowest,
            .highest = highest};
}

inline Field time(const QString &name, const QString &description)
{
    return {.name = name,
            .type = Field::Type::Integer,
            .description = description + QStringLiteral(" Milliseconds since 1970, UTC.")};
}

// Without limits; for results, above all.
inline Field plain(const QString &name, Field::Type type, const QString &description)
{
    return {.name = name,
            .type = type,
            .description = description,
            .lowest = type == Field::Type::Integer ? std::numeric_limits<qint64>::min() : 0};
}

inline Field object(const QString &name, std::vector<Field> members, const QString &description)
{
    return {.name = name,
            .type = Field::Type::Object,
            .description = description,
            .fields = std::move(members)};
}

inline Field list(const QString &name, Field element, qint64 shortest, qint64 longest,
                  const QString &description)
{
    return {.name = name,
            .type = Field::Type::List,
            .description = description,
            .lowest = shortest,
            .highest = longest,
            .fields = {std::move(element)}};
}

inline Field list(const QString &name, Field element, const QString &description)
{
    return list(name, std::move(element), 0, std::numeric_limits<qint64>::max(), description);
}

// One, or a list of `shortest` to `longest`.
inline Field oneOrList(const QString &name, Field element, qint64 shortest, qint64 longest,
                       const QString &description)
{
    Field field = list(name, std::move(element), shortest, longest, description);
    field.type = Field::Type::OneOrList;
    return field;
}

inline Field duration(const QString &name, Duration shortest, Duration longest,
                      const QString &description)
{
    return integer(name, shortest.count(), longest.count(), description);
}

// A moment that a client may choose.
inline Field moment(const QString &name, const QString &description)
{
    return integer(name, 0, limits::latestTime,
                   description + QStringLiteral(" Milliseconds since 1970, UTC."));
}

inline Field required(Field field)
{
    field.presence = Field::Presence::Required;
    return field;
}

inline Field withDefault(Field field, const QJsonValue &value)
{
    field.defaultValue = value;
    return field;
}

} // namespace sem::fields
