#pragma once

#include "service/storage/database.h"
#include "shared/core/clock.h"
#include "shared/domain/jobid.h"

#include <concepts>
#include <type_traits>
#include <vector>

namespace sem {

// How our values are kept in columns: enums as numbers, times and durations as milliseconds, ids
// and exit codes as bytes, empty texts as NULL.

inline QVariant cell(qint64 value)
{
    return value;
}
template<std::same_as<double> Number> // else an int would not know which way to go
QVariant cell(Number value)
{
    return value;
}
inline QVariant cell(Timestamp value)
{
    return toEpochMs(value);
}
inline QVariant cell(Duration value)
{
    return qint64(value.count());
}
inline QVariant cell(const JobId &value)
{
    return value.toBytes();
}
inline QVariant cell(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
inline QVariant cell(const QByteArray &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
inline QVariant cell(const std::vector<int> &exitCodes)
{
    QByteArray bytes(0, '\0');
    for (const int code : exitCodes)
        bytes.append(static_cast<char>(code));
    return bytes;
}

template<typename Enum>
requires std::is_enum_v<Enum> QVariant cell(Enum value)
{
    return static_cast<qint64>(value);
}

template<typename Enum>
QVariant cell(QFlags<Enum> value)
{
    return qint64(value.toInt());
}

template<typename T>
QVariant cell(const std::optional<T> &value)
{
    return value ? cell(*value) : QVariant();
}

// Reads a row's cells one after the other, in the order of the SELECT, each into a field whose
// type tells how it is kept.
class Cells
{
public:
    explicit Cells(const Row &row)
        : m_row(row)
    { }

    template<typename T>
    Cells &operator>>(T &field)
    {
        read(m_next++, field);
        return *this;
    }

private:
    template<typename T>
    requires(std::is_enum_v<T> || std::is_integral_v<T>) void read(int column, T &field) const
    {
        field = static_cast<T>(m_row.integer(column));
    }
    template<typename Enum>
    void read(int column, QFlags<Enum> &field) const
    {
        field = QFlags<Enum>::fromInt(static_cast<int>(m_row.integer(column)));
    }
    template<typename T>
    void read(int column, std::optional<T> &field) const
    {
        field.reset();
        if (!m_row.isNull(column))
            read(column, field.emplace());
    }
    void read(int column, Timestamp &field) const { field = fromEpochMs(m_row.integer(column)); }
    void read(int column, Duration &field) const { field = Duration(m_row.integer(column)); }
    void read(int column, double &field) const { field = m_row.value(column).toDouble(); }
    void read(int column, std::vector<int> &exitCodes) const
    {
        for (const char code : m_row.bytes(column))
            exitCodes.push_back(static_cast<unsigned char>(code));
    }
    void read(int column, QString &field) const { field = m_row.text(column); }
    void read(int column, QByteArray &field) const { field = m_row.bytes(column); }
    void read(int column, JobId &field) const
    {
        field = JobId::fromBytes(m_row.bytes(column)).value_or(JobId());
    }

    const Row &m_row;
    int m_next = 0;
};

} // namespace sem
