#include "service/storage/dependencytable.h"

#include "service/storage/cells.h"

namespace sem::dependencytable {

using namespace Qt::StringLiterals;

namespace {

DependencyRow dependencyFrom(const Row &row)
{
    DependencyRow dependency;
    Cells(row) >> dependency.job >> dependency.needs >> dependency.whateverEnd;
    return dependency;
}

} // namespace

Result<> add(Database &database, const DependencyRow &row)
{
    return database.execute(
        u"INSERT OR REPLACE INTO dependencies (job, needs, whatever_end) VALUES (?, ?, ?)"_s,
        {row.job, row.needs, cell(row.whateverEnd)});
}

Result<> remove(Database &database, qint64 job, qint64 needs)
{
    return database.execute(u"DELETE FROM dependencies WHERE job = ? AND needs = ?"_s,
                            {job, needs});
}

Result<qint64> removeAll(Database &database, qint64 job)
{
    const auto all = of(database, job);
    if (!all)
        return all.error();
    if (const Result<> removed =
            database.execute(u"DELETE FROM dependencies WHERE job = ?"_s, {job});
        !removed)
        return removed.error();
    return qint64{std::ssize(*all)};
}

Result<std::vector<DependencyRow>> of(Database &database, qint64 job)
{
    return database.all(
        u"SELECT job, needs, whatever_end FROM dependencies WHERE job = ? ORDER BY needs"_s, {job},
        dependencyFrom);
}

Result<std::vector<DependencyRow>> on(Database &database, qint64 needs, int limit)
{
    return database.all(u"SELECT job, needs, whatever_end FROM dependencies WHERE needs = ? "
                        "ORDER BY job LIMIT ?"_s,
                        {needs, limit}, dependencyFrom);
}

} // namespace sem::dependencytable
