#include "tests/support/inmemoryjobstore.h"
#include "tests/support/storerules.h"

// The part of the store that is about jobs that wait for others.

namespace sem {

using namespace Qt::StringLiterals;

Result<> InMemoryJobStore::addDependency(const DependencyRow &row)
{
    if (!m_state.jobs.contains(row.job))
        return constraintError(u"no such job"_s);
    const std::pair key(row.job, row.needs);
    remember(&State::dependencies, key);
    m_state.dependencies[key] = row;
    return {};
}

Result<> InMemoryJobStore::removeDependency(qint64 job, qint64 needs)
{
    const std::pair key(job, needs);
    remember(&State::dependencies, key);
    m_state.dependencies.erase(key);
    return {};
}

Result<qint64> InMemoryJobStore::removeDependencies(qint64 job)
{
    const std::vector<DependencyRow> all = *dependencies(job);
    for (const DependencyRow &row : all) {
        if (const Result<> removed = removeDependency(row.job, row.needs); !removed)
            return removed.error();
    }
    return qint64{std::ssize(all)};
}

Result<std::vector<DependencyRow>> InMemoryJobStore::dependencies(qint64 job)
{
    ++m_needsRead;
    std::vector<DependencyRow> rows;
    for (auto row = m_state.dependencies.lower_bound({job, 0});
         row != m_state.dependencies.end() && row->first.first == job; ++row)
        rows.push_back(row->second);
    return rows;
}

Result<std::vector<DependencyRow>> InMemoryJobStore::dependents(qint64 needs, int limit)
{
    std::vector<DependencyRow> rows;
    for (const auto &[key, row] : m_state.dependencies) {
        if (row.needs == needs && std::ssize(rows) < limit)
            rows.push_back(row);
    }
    return rows;
}

} // namespace sem
