#include "service/storage/database.h"

#include <QSqlError>

#include <atomic>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes; the driver reports extended ones, whose low byte this is.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26
};

// Memory, permissions and all that never happens count as io: nothing can be said about what
// reached the disk.
QString reasonOf(int code)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return u"busy"_s;
    case Corrupt:
    case NotADatabase:
        return u"corrupt"_s;
    case Full:
        return u"disk_full"_s;
    case Constraint:
        return u"constraint"_s;
    default:
        return u"io"_s;
    }
}

Error errorOf(const QSqlError &error)
{
    const QString said = error.databaseText(); // the driver's own words add nothing to it
    return {.code = ErrorCode::Database,
            .message = said.isEmpty() ? error.driverText() : said,
            .data = {{u"reason"_s, reasonOf(error.nativeErrorCode().toInt())}}};
}

} // namespace

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    m_statements.clear();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Database::open(const QString &path, Access access)
{
    static std::atomic<int> opened = 0;
    m_name = u"semanticatask-%1"_s.arg(++opened);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(path);
    // Nobody else should hold the lock. If somebody does, the service must not stand still for
    // long.
    QString options = u"QSQLITE_BUSY_TIMEOUT=250"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_connection.setConnectOptions(options);
    if (m_connection.open())
        return {};
    Error error = errorOf(m_connection.lastError());
    error.message = u"opening "_s + path + u": "_s + error.message;
    return error;
}

Result<> Database::begin()
{
    const Result<> begun = execute(u"BEGIN IMMEDIATE"_s);
    m_inTransaction = begun.has_value();
    return begun;
}

Result<> Database::commit()
{
    const Result<> committed = execute(u"COMMIT"_s);
    if (committed)
        m_inTransaction = false;
    return committed;
}

void Database::rollback()
{
    m_refusal.reset();
    if (!std::exchange(m_inTransaction, false))
        return;
    // Fails if SQLite has rolled back by itself, and then there is nothing left to do.
    static_cast<void>(execute(u"ROLLBACK"_s));
}

Result<> Database::execute(const QString &sql, const QVariantList &values)
{
    return forEach(sql, values, ignoreRows);
}

Result<> Database::executeOne(const QString &sql, const QVariantList &values)
{
    const Result<Statement *> statement = kept(sql);
    if (!statement)
        return statement.error();
    const Result<int> changed = run(**statement, values, ignoreRows);
    if (!changed)
        return changed.error();
    if (*changed == 1)
        return {};
    return Error{.code = ErrorCode::Database,
                 .message = u"there is no such row: "_s + sql,
                 .data = {{u"reason"_s, u"constraint"_s}}};
}

Result<> Database::forEach(const QString &sql, const QVariantList &values, const Visitor &visit)
{
    const Result<Statement *> statement = kept(sql);
    if (!statement)
        return statement.error();
    const Result<int> ran = run(**statement, values, visit);
    return ran ? Result<>() : ran.error();
}

Result<> Database::runOnce(const QString &sql, const QVariantList &values, const Visitor &visit)
{
    Statement statement{.query = QSqlQuery(m_connection)};
    if (const Result<> prepared = prepare(statement, sql); !prepared)
        return prepared;
    const Result<int> ran = run(statement, values, visit);
    return ran ? Result<>() : ran.error();
}

Result<Database::Statement *> Database::kept(const QString &sql)
{
    std::unique_ptr<Statement> &statement = m_statements[sql];
    if (statement)
        return statement.get();
    auto made = std::make_unique<Statement>(Statement{.query = QSqlQuery(m_connection)});
    if (const Result<> prepared = prepare(*made, sql); !prepared)
        return prepared.error();
    statement = std::move(made);
    return statement.get();
}

// Question marks are given names: to bind a value by its position Qt 6.4 makes up a name each time,
// which takes longer than storing the value.
Result<> Database::prepare(Statement &statement, const QString &sql)
{
    if (m_refusal)
        return *m_refusal;
    const QStringList parts = sql.split(u'?');
    QString named = parts.front();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        statement.names.append(u":v%1"_s.arg(i));
        named += statement.names.back() + parts[i];
    }
    statement.query.setForwardOnly(true); // otherwise every row is kept
    if (!statement.query.prepare(named))
        return failed(statement.query.lastError());
    return {};
}

Result<int> Database::run(Statement &statement, const QVariantList &values, const Visitor &visit)
{
    if (m_refusal)
        return *m_refusal;
    Q_ASSERT(values.size() == statement.names.size());
    QSqlQuery &query = statement.query;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(statement.names[i], values[i]);
    bool wanted = query.exec();
    while (wanted && query.next())
        wanted = visit(Row(query));
    const QSqlError error = query.lastError();
    const int changed = query.numRowsAffected();
    query.finish(); // also forgets the error
    if (error.isValid())
        return failed(error);
    return changed;
}

Error Database::failed(const QSqlError &error)
{
    const Error answer = errorOf(error);
    if (m_inTransaction && answer.data.value(u"reason"_s) != u"constraint"_s)
        m_refusal = answer;
    return answer;
}

} // namespace sem
