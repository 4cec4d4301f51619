#pragma once

#include "shared/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace sem {

// A row of an answer, valid while it is being handed over.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    { }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QVariant value(int column) const { return m_query.value(column); }

private:
    const QSqlQuery &m_query;
};

// A connection to an SQLite file, to be used and destroyed on the thread that opened it.
//
// Statements are prepared once and kept, and finished as soon as their rows are read: a statement
// that is left open holds a lock, and what it wrote is not committed.
//
// Errors have code Database and data.reason: constraint, disk_full, io, corrupt or busy. After any
// but constraint in a transaction SQLite may have rolled back by itself, and what came next would
// be committed on its own. So the connection refuses everything, with the same error, until
// rollback().
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    using Visitor = std::function<bool(const Row &)>; // false: no more rows are wanted
    static bool ignoreRows(const Row &) { return false; }

    Database() = default;
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    Result<> open(const QString &path, Access access);

    Result<> begin(); // takes the write lock at once
    Result<> commit();
    void rollback(); // also fine outside a transaction

    Result<> execute(const QString &sql, const QVariantList &values = {});
    // The same for a statement that must change exactly one row; else the reason is constraint.
    Result<> executeOne(const QString &sql, const QVariantList &values);

    Result<> forEach(const QString &sql, const QVariantList &values, const Visitor &visit);
    // For a statement that will hardly come again: it is not kept.
    Result<> runOnce(const QString &sql, const QVariantList &values = {},
                     const Visitor &visit = ignoreRows);

    template<typename Map>
    auto first(const QString &sql, const QVariantList &values, const Map &map)
        -> Result<std::optional<std::invoke_result_t<Map, const Row &>>>
    {
        std::optional<std::invoke_result_t<Map, const Row &>> found;
        const Result<> read = forEach(sql, values, [&](const Row &row) {
            found = map(row);
            return false;
        });
        if (!read)
            return read.error();
        return found;
    }

    template<typename Map>
    auto all(const QString &sql, const QVariantList &values, const Map &map)
        -> Result<std::vector<std::invoke_result_t<Map, const Row &>>>
    {
        std::vector<std::invoke_result_t<Map, const Row &>> found;
        const Result<> read = forEach(sql, values, [&](const Row &row) {
            found.push_back(map(row));
            return true;
        });
        if (!read)
            return read.error();
        return found;
    }

private:
    struct Statement
    {
        QSqlQuery query;
        QStringList names = {}; // of its values, in their order
    };

    Result<Statement *> kept(const QString &sql);
    Result<> prepare(Statement &statement, const QString &sql);
    // → rows changed
    Result<int> run(Statement &statement, const QVariantList &values, const Visitor &visit);
    Error failed(const QSqlError &error);

    QString m_name = {};
    QSqlDatabase m_connection = {};
    // By their texts. On the heap, because a visitor may use the connection too.
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements = {};
    bool m_inTransaction = false;
    std::optional<Error> m_refusal = {};
};

} // namespace sem
