#include "tests/support/family.h"

#include "tests/support/jobparams.h"
#include "tests/support/servicefixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

// They tell their pids.
const QString command =
    u"echo $$; sh -c 'echo $$; (setsid sh -c \"echo \\$\\$; exec sleep 600\" &); exec sleep 600' & "
    "wait"_s;
constexpr int size = 3;

// As of proc(5); X: there is no such process.
char stateOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 'X';
    const QByteArray text = file.readAll();
    return text.at(text.lastIndexOf(')') + 2);
}

bool isAlive(char state)
{
    return state != 'X' && state != 'Z';
}

} // namespace

Family::Family(ServiceFixture &service, const QJsonObject &more)
    : m_job(service.enqueue(shell(command, more)))
{
    [[maybe_unused]] const bool told = QTest::qWaitFor(
        [&] {
            m_pids.clear();
            const QJsonObject log = service.rpc(u"logs.tail.v1"_s, {{u"job_id"_s, m_job}});
            for (const QJsonValue &line : log["lines"_L1].toArray())
                m_pids.append(line.toString().toLongLong());
            return isComplete();
        },
        20'000);
}

bool Family::isComplete() const
{
    return m_pids.size() == size;
}

bool Family::isFrozen() const
{
    return isComplete()
        && std::ranges::all_of(m_pids, [](qint64 pid) { return stateOf(pid) == 'T'; });
}

bool Family::isAtWork() const
{
    return isComplete() && std::ranges::all_of(m_pids, [](qint64 pid) {
               const char state = stateOf(pid);
               return isAlive(state) && state != 'T';
           });
}

bool Family::isGone() const
{
    return isComplete()
        && std::ranges::none_of(m_pids, [](qint64 pid) { return isAlive(stateOf(pid)); });
}

} // namespace sem
