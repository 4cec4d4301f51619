#include "service/execution/abandonedtree.h"

#include "service/execution/jobenvironment.h"
#include "service/execution/processtable.h"

#include <algorithm>
#include <csignal>

namespace sem {

namespace {

// A single one may have missed what forks and ends all the time.
constexpr int enoughEmptyPasses = 3;

bool carries(const QByteArray &environment, const QByteArray &mark)
{
    const QByteArray entry = '\0' + mark + '\0';
    return environment.contains(entry) || environment.startsWith(QByteArrayView(entry).sliced(1));
}

Result<bool> isMarked(const ProcessEntry &process, const QByteArrayList &marks)
{
    const Result<QByteArray> environment = environmentOf(process);
    if (!environment)
        return environment.error();
    return std::all_of(marks.begin(), marks.end(),
                       [&](const QByteArray &mark) { return carries(*environment, mark); });
}

// Each is shown to `meet` as soon as it is found.
Result<std::vector<ProcessEntry>> find(const AttemptRef &attempt, std::optional<qint64> session,
                                       const std::function<void(const ProcessEntry &)> &meet)
{
    const QByteArrayList marks = marksOf(attempt);
    std::vector<ProcessEntry> found;
    std::vector<ProcessEntry> others;
    const auto take = [&](const ProcessEntry &process) {
        meet(process);
        found.push_back(process);
    };
    const Result<> seen = lookAtOwnProcesses([&](const ProcessEntry &process) -> Result<> {
        const Result<bool> marked = isMarked(process, marks);
        if (!marked)
            return marked.error();
        if (*marked || process.session == session)
            take(process);
        else
            others.push_back(process);
        return {};
    });
    if (!seen)
        return seen.error();
    for (size_t next = 0; next < found.size(); ++next) {
        const auto children = std::partition(others.begin(), others.end(),
                                             [parent = found[next].pid](const ProcessEntry &other) {
                                                 return other.parent != parent;
                                             });
        std::for_each(children, others.end(), take);
        others.erase(children, others.end());
    }
    return found;
}

} // namespace

AbandonedTree::AbandonedTree(const AttemptRef &attempt, std::optional<qint64> session)
    : m_attempt(attempt)
    , m_session(session)
    , m_group(AttemptGroup::find(attempt))
{ }

Result<bool> AbandonedTree::isThere() const
{
    if (m_group) {
        const Result<bool> inhabited = m_group->isInhabited();
        if (!inhabited || *inhabited)
            return inhabited;
    }
    const auto tree = find(m_attempt, m_session, [](const ProcessEntry &) {});
    if (!tree)
        return tree.error();
    return !tree->empty();
}

Result<bool> AbandonedTree::sweep()
{
    const Result<bool> inhabited = m_group ? m_group->kill() : Result<bool>(false);
    if (!inhabited)
        return inhabited.error();
    const auto tree = find(m_attempt, m_session, [](const ProcessEntry &process) {
        if (!process.stopped)
            sendSignal(process, SIGSTOP);
    });
    if (!tree)
        return tree.error();
    std::vector<qint64> held;
    for (const ProcessEntry &process : *tree)
        held.push_back(process.pid);
    std::sort(held.begin(), held.end());

    const bool settled = held == m_held
        && std::all_of(tree->begin(), tree->end(),
                       [](const ProcessEntry &process) { return process.stopped; });
    if (settled) {
        for (const ProcessEntry &process : *tree)
            sendSignal(process, SIGKILL);
    }
    m_held = std::move(held);
    m_emptyPasses = tree->empty() && !*inhabited ? m_emptyPasses + 1 : 0;
    return m_emptyPasses < enoughEmptyPasses;
}

} // namespace sem
