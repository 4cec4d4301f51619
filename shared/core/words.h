#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace sem {

// The words of our enums on the wire are their C++ names taken apart: SkippedTtl is "SKIPPED_TTL"
// or "skipped_ttl". Enums must be registered with Q_ENUM or Q_ENUM_NS.

// "SkippedTtl" → "skipped_ttl"; a null pointer, as for a value that the enum does not have, is
// empty.
QString snakeCase(const char *camelCase);

template<typename Enum>
QString lowerWord(Enum value)
{
    return snakeCase(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template<typename Enum>
QString upperWord(Enum value)
{
    return lowerWord(value).toUpper();
}

template<typename Enum>
std::optional<Enum> fromLowerWord(const QString &word)
{
    const auto meta = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < meta.keyCount(); ++i) {
        if (snakeCase(meta.key(i)) == word)
            return static_cast<Enum>(meta.value(i));
    }
    return {};
}

template<typename Enum>
std::optional<Enum> fromUpperWord(const QString &word)
{
    const auto meta = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < meta.keyCount(); ++i) {
        if (snakeCase(meta.key(i)).toUpper() == word)
            return static_cast<Enum>(meta.value(i));
    }
    return {};
}

} // namespace sem
